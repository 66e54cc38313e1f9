import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Door } from '../../door.ts';
import { DemarcheError } from '../../errors.ts';
import { embeddedDdl } from '../../graph/ddl/embedded-ddl.ts';
import { LAYOUT_VERSION, WORLD_ID } from '../../graph/layout.ts';
import { type Journal, openJournal } from '../../journal/open-journal.ts';
import { createNodes } from '../../questions/write/create-nodes.ts';
import { CREATE_WORLD, READ_WORLD } from '../../questions/write/world-node.ts';
import { catchUp, createDoor } from '../create-door.ts';
import type { EntryLog } from '../entry-log.ts';
import type { GraphEngine } from '../graph-engine.ts';
import { describeHolder, removeHolder, writeHolder } from './holder.ts';
import { openGrafeo } from './open-grafeo.ts';
import { type Remembered, readRemembered } from './remembered.ts';

/**
 * How an embedded store is opened. `dir`: the data folder; made where it is not there. `pid`: the number of this process, to name it to others.
 * `rebuild`: make the graph again from the journal, even if nothing is wrong with it. `log`: told in words what had to be mended.
 */
export type EmbeddedOptions = { dir: string; pid?: number; rebuild?: boolean; log?: (message: string) => void };

const GRAPH_FILE = 'graph.grafeo';

/** Puts the graph's files aside (one copy is kept, for whoever wants to look at it). */
async function putAside(path: string): Promise<void> {
  for (const ending of ['', '.wal']) {
    await rm(`${path}${ending}.old`, { recursive: true, force: true });
    await rename(path + ending, `${path}${ending}.old`).catch(() => undefined);
  }
}

async function locked(dir: string, cause: unknown): Promise<DemarcheError> {
  return new DemarcheError(
    'LOCKED',
    `${dir} is held by ${await describeHolder(dir)}: use that one, stop it, or choose another folder with --data.`,
    {
      cause,
    },
  );
}

/** Opens the graph file; a file that is no graph is put aside and a new one begun. @throws DemarcheError LOCKED */
async function openFile(dir: string, log: (message: string) => void): Promise<GraphEngine> {
  const path = join(dir, GRAPH_FILE);
  try {
    return openGrafeo(path);
  } catch (cause) {
    if (/\block/i.test((cause as Error).message)) throw await locked(dir, cause);
    log(`The graph in ${dir} cannot be read (${(cause as Error).message}). It is made again from the journal.`);
    await putAside(path);
    return openGrafeo(path);
  }
}

async function prepare(graph: GraphEngine, remembered: Remembered): Promise<void> {
  await graph.transact(async (run) => {
    await run(CREATE_WORLD, { id: WORLD_ID, schema: LAYOUT_VERSION, version: remembered.version, lastAt: '' });
    if (remembered.retired.length > 0) await run(createNodes('Retired'), { rows: remembered.retired });
  });
  for (const statement of embeddedDdl()) await graph.read(statement, {}, {});
}

/** Why the graph that lies there cannot be used; null when it can. */
async function reasonToRebuild(graph: GraphEngine, entries: number): Promise<string | null> {
  const [world] = await graph.read(READ_WORLD, { id: WORLD_ID }, {});
  if (!world) return null;
  const [, appended, , , schema] = world;
  if (schema !== LAYOUT_VERSION) return 'it was written by another version';
  return Number(appended) > entries ? 'it holds more than the journal' : null;
}

/** Begins the graph anew, keeping what the journal does not know. */
async function beginAnew(graph: GraphEngine, dir: string): Promise<GraphEngine> {
  const remembered = await readRemembered(graph);
  await graph.close();
  await putAside(join(dir, GRAPH_FILE));
  const fresh = await openFile(dir, () => undefined);
  await prepare(fresh, remembered);
  return fresh;
}

/** The graph that lies there, made ready; or one begun anew, where that one does not fit or a rebuild is asked for. */
async function fittingGraph({ dir, rebuild = false, log = () => undefined }: EmbeddedOptions, held: GraphEngine, entries: number) {
  const why = await reasonToRebuild(held, entries);
  if (why !== null) log(`The graph in ${dir} is made again from the journal: ${why}.`);
  if (why !== null || rebuild) return beginAnew(held, dir);
  await prepare(held, { version: 0, retired: [] });
  return held;
}

/**
 * Opens a store in a folder of its own: `journal.jsonl`, which counts, and beside it the graph, which can always be made again from it.
 * The world (layer 3) is not in the journal: after a rebuild `state().folded` is 0, and whoever opens the store folds.
 *
 * @throws DemarcheError LOCKED when another process holds the folder; it says which.
 * @throws DemarcheError STORE_BROKEN when a line of the journal is no entry.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Door> {
  const { dir, pid, log = () => undefined } = options;
  await mkdir(dir, { recursive: true });
  // The graph's file is held from here on, so nobody else touches the journal.
  let graph = await openFile(dir, log);
  let journal: Journal | undefined;
  try {
    if (pid !== undefined) await writeHolder(dir, pid);
    journal = await openJournal(dir, log);
    graph = await fittingGraph(options, graph, journal.count());
    const entryLog = logOf(dir, journal);
    const replayed = await catchUp(graph, entryLog);
    if (replayed > 0) log(`${replayed} entries of the journal were written into the graph.`);
    return createDoor(graph, entryLog);
  } catch (cause) {
    await graph.close().catch(() => undefined);
    await journal?.close();
    throw cause;
  }
}

/** The journal as the log of a door; when it is closed nobody holds the folder any more. */
function logOf(dir: string, journal: Journal): EntryLog {
  return {
    file: (_, entry) => journal.append(entry),
    entries: journal.entries,
    count: journal.count,
    close: async () => {
      await journal.close();
      await removeHolder(dir);
    },
  };
}
