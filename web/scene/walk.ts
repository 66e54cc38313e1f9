import { markKey } from './build-scene.ts';
import type { Item } from './item.ts';
import type { Lane, Layout } from './lay-out.ts';
import { signDay } from './when.ts';

/** One place at which the keyboard stops: a mark, a tick or a member of a cluster, in a lane. */
export type Stop = { key: string; laneIndex: number; day: number; item: Item };

/** Which way to walk: along a lane in time, to its ends, or to the neighbour lane. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** All stops of a lane in the order of time. */
export function stopsOfLane(lane: Lane, laneIndex: number): Stop[] {
  const items = [...lane.placed.map(({ item }) => item), ...lane.clusters.flatMap((c) => c.items), ...lane.ticks.flatMap((t) => t.items)];
  return items
    .map((item) => ({ key: markKey(item.key, lane.id), laneIndex, day: signDay(item.when) ?? 0, item }))
    .sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** The stop with this key, or null. */
export function stopAt(layout: Layout, key: string | null): Stop | null {
  if (key === null) return null;
  for (const [i, lane] of layout.lanes.entries()) {
    const found = stopsOfLane(lane, i).find((stop) => stop.key === key);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Where a step leads from the stop `key`. Without one (or when it has gone) the walk begins at the stop nearest to `day` in the first lane that has any.
 * At an end it stays. Null only where there is nothing to stop at.
 */
export function walk(layout: Layout, key: string | null, step: Step, day: number): Stop | null {
  const lanes = layout.lanes.map((lane, i) => stopsOfLane(lane, i)).filter((stops) => stops.length > 0);
  const at = lanes.findIndex((stops) => stops.some((stop) => stop.key === key));
  const lane = lanes[at];
  if (lane === undefined) return nearest(lanes[0] ?? [], day);
  const i = lane.findIndex((stop) => stop.key === key);
  const here = lane[i] ?? null;
  switch (step) {
    case 'next':
      return lane[i + 1] ?? here;
    case 'previous':
      return lane[i - 1] ?? here;
    case 'first':
      return lane[0] ?? here;
    case 'last':
      return lane.at(-1) ?? here;
    case 'up':
      return nearest(lanes[at - 1] ?? [], here?.day ?? day, here?.item) ?? here;
    case 'down':
      return nearest(lanes[at + 1] ?? [], here?.day ?? day, here?.item) ?? here;
  }
}

function nearest(stops: readonly Stop[], day: number, same?: Item): Stop | null {
  let best: Stop | null = null;
  for (const stop of stops) {
    if (stop.item === same) return stop;
    if (best === null || Math.abs(stop.day - day) < Math.abs(best.day - day)) best = stop;
  }
  return best;
}
