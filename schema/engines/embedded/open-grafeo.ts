import grafeo from '@grafeo-db/js';
import type { Row } from '../../door.ts';
import { DemarcheError } from '../../errors.ts';
import { createQueue } from '../create-queue.ts';
import type { GraphEngine, RunStatement } from '../graph-engine.ts';
import { withinDeadline } from '../within-deadline.ts';

const { GrafeoDB } = grafeo;

/** How much the engine's write-ahead log may grow before it is folded into the file, in bytes. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

const broken = (cause: unknown): DemarcheError =>
  cause instanceof DemarcheError
    ? cause
    : new DemarcheError('STORE_BROKEN', `The embedded engine failed: ${(cause as Error).message}`, { cause });

/**
 * Opens the embedded engine on a file, which is made where it is not there.
 *
 * @throws Error as the engine gives it: the file is held by another process, or is no graph.
 */
export function openGrafeo(path: string): GraphEngine {
  const db = GrafeoDB.create(path);
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  const queue = createQueue();
  return {
    name: 'embedded',
    version: db.version(),
    read(cypher, parameters, options) {
      return withinDeadline(async () => {
        try {
          return (await db.executeCypher(cypher, parameters)).rows() as Row[];
        } catch (cause) {
          throw broken(cause);
        }
      }, options);
    },
    transact(work) {
      return queue(async () => {
        const transaction = db.beginTransaction();
        const run: RunStatement = async (cypher, parameters) => (await transaction.executeCypher(cypher, parameters)).rows() as Row[];
        try {
          const result = await work(run);
          transaction.commit();
          return result;
        } catch (cause) {
          if (transaction.isActive) transaction.rollback();
          throw broken(cause);
        }
      });
    },
    async close() {
      await queue(async () => db.close());
    },
  };
}
