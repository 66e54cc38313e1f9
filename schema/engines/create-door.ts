import type { AskOptions, Door, Question, Row } from '../door.ts';
import { DemarcheError } from '../errors.ts';
import { WORLD_ID } from '../graph/layout.ts';
import { LOCK_WORLD, READ_WORLD } from '../questions/write/world-node.ts';
import type { Entry } from '../shapes/entry.ts';
import { entryShape } from '../shapes/entry.ts';
import type { EntryLog } from './entry-log.ts';
import type { GraphEngine, RunStatement } from './graph-engine.ts';
import { withoutKnown } from './known-parts.ts';
import { writeEntry } from './write-entry.ts';
import { writeWorld } from './write-world.ts';

function worldOf([row]: Row[]) {
  if (!row) throw new DemarcheError('STORE_BROKEN', 'The store has no World node: run `demarche rebuild`.');
  const [version, appended, folded, lastAt] = row;
  return { version: Number(version), appended: Number(appended), folded: Number(folded), lastAt: String(lastAt) };
}

async function lockWorld(run: RunStatement) {
  await run(LOCK_WORLD, { id: WORLD_ID });
  return worldOf(await run(READ_WORLD, { id: WORLD_ID }));
}

/** Writes what the log holds and the graph does not (a write to the graph failed after it was filed). Answers the count of entries in the graph then. */
async function replayMissing(run: RunStatement, log: EntryLog, appended: number): Promise<number> {
  let n = appended;
  if (n >= (log.count() ?? 0)) return n;
  for await (const entry of log.entries(n)) {
    n += 1;
    await writeEntry(run, entry, n);
  }
  return n;
}

/** Brings a graph that was just opened up to its log, an entry a transaction. Answers how many entries that were. */
export async function catchUp(engine: GraphEngine, log: EntryLog): Promise<number> {
  const read = async () => worldOf(await engine.read(READ_WORLD, { id: WORLD_ID }, {}));
  const before = (await read()).appended;
  let n = before;
  if (n >= (log.count() ?? 0)) return 0;
  for await (const entry of log.entries(before)) {
    n += 1;
    const place = n;
    await engine.transact(async (run) => {
      await lockWorld(run);
      await writeEntry(run, entry, place);
    });
  }
  return n - before;
}

/** The way to a store, over an engine and the log that it files entries in. */
export function createDoor(engine: GraphEngine, log: EntryLog): Door {
  const ask = async <P extends Record<string, unknown>, R>(question: Question<P, R>, params: P, options: AskOptions = {}): Promise<R[]> => {
    const cypher = (question.override?.[engine.name] ?? question.cypher)(params);
    const rows = await engine.read(cypher, question.parameters(params), options);
    return rows.map(question.readRow);
  };

  const appendOne = async (entry: Entry): Promise<void> => {
    const checked = entryShape.safeParse(entry);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new DemarcheError('BAD_INPUT', `The entry has not the shape of an entry: ${issue?.path.join('.')}: ${issue?.message}.`);
    }
    await engine.transact(async (run) => {
      const appended = await replayMissing(run, log, (await lockWorld(run)).appended);
      // As the shape orders its keys, so that what is read back from the log is the same to the letter.
      const fresh = await withoutKnown(run, checked.data);
      if (fresh === null) return;
      await log.file(run, fresh, appended + 1);
      await writeEntry(run, fresh, appended + 1);
    });
  };

  return {
    engine: { name: engine.name, version: engine.version },
    ask,
    async append(entries) {
      for (const entry of entries) await appendOne(entry);
    },
    async replaceWorld(world, folded) {
      return engine.transact(async (run) => {
        const node = await lockWorld(run);
        await replayMissing(run, log, node.appended);
        return writeWorld(run, world, folded, node);
      });
    },
    entries: () => log.entries(),
    async state() {
      const { appended, folded, version } = worldOf(await engine.read(READ_WORLD, { id: WORLD_ID }, {}));
      return { appended, folded, worldVersion: version };
    },
    async close() {
      await engine.close();
      await log.close();
    },
  };
}
