import type { Actor } from './item.ts';
import { type Item, isHappened } from './item.ts';
import { type LaneMode, lanesOfItem } from './lanes-of-item.ts';

/** Two who met, and at which items. `a` comes before `b` by id. */
export type Tie = { a: string; b: string; items: Item[] };

/** Who met whom: those who met anybody by id, and a tie for each two. */
export type Meetings = { actors: ReadonlyMap<string, Actor>; ties: readonly Tie[] };

/** Who met whom in items: of meetings that are said to have happened, every two of those in whose lanes they stand. Ties by number of meetings, then ids. */
export function meetingsOf(items: readonly Item[], mode: LaneMode): Meetings {
  const actors = new Map<string, Actor>();
  const ties = new Map<string, Tie>();
  for (const item of items) {
    if (item.group !== 'meeting' || !isHappened(item)) continue;
    const owners = lanesOfItem(item, mode).filter((owner) => owner !== null);
    if (owners.length < 2) continue;
    const sorted = owners.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const owner of sorted) actors.set(owner.id, owner);
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) {
        const key = `${a.id} ${b.id}`;
        const tie = ties.get(key) ?? { a: a.id, b: b.id, items: [] };
        tie.items.push(item);
        ties.set(key, tie);
      }
    });
  }
  return { actors, ties: [...ties.values()].sort(compareTies) };
}

const compareTies = (x: Tie, y: Tie): number =>
  y.items.length - x.items.length || (x.a < y.a ? -1 : x.a > y.a ? 1 : 0) || (x.b < y.b ? -1 : x.b > y.b ? 1 : 0);

/** One actor in the middle, whom that one met, and who of these met each other. */
export type Ego = { ego: Actor; met: { actor: Actor; tie: Tie }[]; among: Tie[]; left: number };

/**
 * The network around `wanted`; around who met most where nobody is wanted. Null where nobody met, or the wanted one met nobody.
 * At most `most` are shown, those met most often; `left` counts the others.
 */
export function egoOf({ actors, ties }: Meetings, wanted: string | null, most: number): Ego | null {
  const ego = actors.get(wanted ?? busiest(ties) ?? '');
  if (ego === undefined) return null;
  const met = ties.flatMap((tie) => {
    const other = tie.a === ego.id ? actors.get(tie.b) : tie.b === ego.id ? actors.get(tie.a) : undefined;
    return other === undefined ? [] : [{ actor: other, tie }];
  });
  const shown = met.slice(0, most);
  const ids = new Set(shown.map(({ actor }) => actor.id));
  return { ego, met: shown, among: ties.filter(({ a, b }) => ids.has(a) && ids.has(b)), left: met.length - shown.length };
}

function busiest(ties: readonly Tie[]): string | null {
  const counts = new Map<string, number>();
  for (const { a, b, items } of ties) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + items.length);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? null;
}
