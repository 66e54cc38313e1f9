import type { Tie, TiesParams } from '../../schema/questions/ties-of-actors.ts';
import type { Entity } from '../../schema/shapes/claim.ts';

/** Asks for ties; see `tiesOfActors`. */
export type AskTies = (which: Pick<TiesParams, 'ids' | 'known' | 'limit'>) => Promise<Tie[]>;

/** An actor of a neighbourhood, and how many steps away it is. */
export type Neighbour = { actor: Entity; hops: number };

/** A neighbourhood: who, and which ties are among them, each once, the strongest first. */
export type Neighbourhood = { nodes: Neighbour[]; ties: Tie[]; complete: boolean };

/** One step of a path. */
export type Hop = { from: string; tie: Tie };

/** Ties that one step asks for: more than that are not looked at. */
const MOST_TIES = 20_000;
/** Actors that a search for paths looks at before it gives up. */
const MOST_ACTORS = 10_000;

/** All within some steps of an actor, the strongest tied first; at most `limit` with the actor itself. A statement a step, and one for the ties among them. */
export async function walkNeighbourhood(start: Entity, hops: number, limit: number, ask: AskTies): Promise<Neighbourhood> {
  const nodes = new Map<string, Neighbour>([[start.id, { actor: start, hops: 0 }]]);
  let frontier: string[] = [start.id];
  let complete = true;
  for (let step = 1; step <= hops && frontier.length > 0; step += 1) {
    if (nodes.size >= limit) {
      complete = false;
      break;
    }
    const found = await ask({ ids: frontier, known: [...nodes.keys()], limit: MOST_TIES });
    frontier = [];
    for (const { to } of found) {
      if (nodes.has(to.id)) continue;
      if (nodes.size >= limit) {
        complete = false;
        break;
      }
      nodes.set(to.id, { actor: to, hops: step });
      frontier.push(to.id);
    }
    complete &&= found.length < MOST_TIES;
  }
  const ties = nodes.size > 1 ? await ask({ ids: [...nodes.keys()], known: null, limit: MOST_TIES }) : [];
  return { nodes: [...nodes.values()], ties, complete: complete && ties.length < MOST_TIES };
}

/** The shortest paths between two actors, at most `first`, those over the strongest ties first. A statement a step. None where the way is longer than `maxHops`. */
export async function walkPaths(from: string, to: string, maxHops: number, first: number, ask: AskTies): Promise<Hop[][]> {
  const known = new Set([from]);
  const into = new Map<string, Tie[]>();
  let frontier: string[] = [from];
  for (let step = 1; step <= maxHops && frontier.length > 0 && known.size < MOST_ACTORS; step += 1) {
    const found = await ask({ ids: frontier, known: [...known], limit: MOST_TIES });
    for (const tie of found) into.set(tie.to.id, [...(into.get(tie.to.id) ?? []), tie]);
    if (into.has(to)) return pathsBack(from, to, into, first);
    frontier = [...new Set(found.map((tie) => tie.to.id))];
    for (const id of frontier) known.add(id);
  }
  return [];
}

/** Ties lead back one step each, so every way back is a shortest path. */
function pathsBack(from: string, to: string, into: ReadonlyMap<string, Tie[]>, first: number): Hop[][] {
  const done: Hop[][] = [];
  const back = (id: string, hops: Hop[]): void => {
    if (done.length >= first) return;
    if (id === from) done.push(hops);
    else for (const tie of into.get(id) ?? []) back(tie.from, [{ from: tie.from, tie }, ...hops]);
  };
  back(to, []);
  return done;
}
