import { WORLD_ID } from '../../graph/layout.ts';
import type { Properties } from '../../graph/rows/properties.ts';
import { READ_WORLD } from '../../questions/write/world-node.ts';
import { RETIRED_ROWS } from '../../questions/write/world-statements.ts';
import type { GraphEngine } from '../graph-engine.ts';

/** What a graph knows that the journal does not: how often the world changed, and which ids of layer 3 no longer exist. */
export type Remembered = { version: number; retired: Properties[] };

/** Reads that out of a graph that is about to be made again; nothing, where it cannot be read. */
export async function readRemembered(graph: GraphEngine): Promise<Remembered> {
  try {
    const [world] = await graph.read(READ_WORLD, { id: WORLD_ID }, {});
    const rows = await graph.read(RETIRED_ROWS, {}, {});
    const retired = rows.map(([id, kind, at, why]) => ({ id: String(id), kind: String(kind), at: String(at), why: String(why) }));
    return { version: Number(world?.[0] ?? 0), retired };
  } catch {
    return { version: 0, retired: [] };
  }
}
