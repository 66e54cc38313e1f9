import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import type { Row } from '../../door.ts';
import { createQueue } from '../create-queue.ts';
import type { GraphEngine, RunStatement } from '../graph-engine.ts';
import { DEFAULT_DEADLINE_MS, withinDeadline } from '../within-deadline.ts';
import { neo4jFailure } from './neo4j-failure.ts';
import { toNeo4j } from './neo4j-values.ts';

/** Where a Neo4j listens, and as whom one enters. `database`: absent means `neo4j`, the one user database of the Community edition. */
export type Neo4jPlace = { uri: string; user: string; password: string; database?: string };

/** How long a write that met another one is tried again, in milliseconds; the driver's own 30 s are too long for a person. */
const RETRY_MS = 10_000;
/** How long one transaction that writes may take. */
const WRITE_DEADLINE_MS = 300_000;
const CONNECT_DEADLINE_MS = 5_000;
/** Rows that come with one round trip. */
const FETCH_ROWS = 5_000;

const rowsOf = (result: QueryResult): Row[] => result.records.map((record) => [...record.values()] as unknown as Row);

/** The engine over a Neo4j, and the one way around it that the migrations need: a statement in a transaction of its own. */
export type ConnectedNeo4j = { engine: GraphEngine; runAlone: (cypher: string) => Promise<Row[]> };

/**
 * Connects to a Neo4j and asks who it is.
 *
 * @throws DemarcheError STORE_UNREACHABLE when it does not answer, or not to this user.
 */
export async function connectNeo4j({ uri, user, password, database = 'neo4j' }: Neo4jPlace): Promise<ConnectedNeo4j> {
  const failed = (cause: unknown) => neo4jFailure(cause, uri);
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_MS,
    connectionTimeout: CONNECT_DEADLINE_MS,
    connectionAcquisitionTimeout: CONNECT_DEADLINE_MS,
  });
  const answer = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw failed(cause);
    }
  };
  const info = await answer(() => withinDeadline(() => driver.getServerInfo({ database }), { deadlineMs: CONNECT_DEADLINE_MS })).catch(
    async (cause: unknown) => {
      await driver.close();
      throw cause;
    },
  );
  const queue = createQueue();

  const engine: GraphEngine = {
    name: 'neo4j',
    version: (info.agent ?? '').replace(/^Neo4j\//, ''),
    async read(cypher, parameters, options) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_ROWS });
      try {
        return await answer(() =>
          withinDeadline(async () => {
            const timeout = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
            return rowsOf(await session.run(cypher, toNeo4j(parameters) as object, { timeout }));
          }, options),
        );
      } finally {
        session.close().catch(() => undefined);
      }
    },
    transact(work) {
      return queue(() =>
        answer(async () => {
          const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
          try {
            return await session.executeWrite(
              (transaction) => {
                const run: RunStatement = async (cypher, parameters) =>
                  rowsOf(await transaction.run(cypher, toNeo4j(parameters) as object));
                return work(run);
              },
              { timeout: WRITE_DEADLINE_MS },
            );
          } finally {
            await session.close();
          }
        }),
      );
    },
    close: () => driver.close(),
  };
  const runAlone = (cypher: string): Promise<Row[]> =>
    answer(async () => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        return rowsOf(await session.run(cypher));
      } finally {
        await session.close();
      }
    });
  return { engine, runAlone };
}
