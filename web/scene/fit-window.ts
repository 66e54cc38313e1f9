import type { Item } from './item.ts';
import { keepWindow, type TimeWindow } from './time-window.ts';
import { reachOf } from './when.ts';

/** The share of the items that the first window must show. */
const SHARE = 0.8;
/** The share of the window that stays free on each side; labels stand to the right of marks. */
const MARGIN = 0.12;
/** The first window is never narrower than this many days. */
const LEAST_DAYS = 21;

/** The window that holds every dated item; null when there is none. */
export function fitAll(items: readonly Item[]): TimeWindow | null {
  const reaches = reachesOf(items);
  if (reaches.length === 0) return null;
  return withMargin(Math.min(...reaches.map(({ from }) => from)), Math.max(...reaches.map(({ to }) => to)));
}

/** The window in which the story stands: the narrowest run of four fifths of the dated items in their order, so that one date of long ago does not squeeze the rest. Null when there is none. */
export function fitMost(items: readonly Item[]): TimeWindow | null {
  const reaches = reachesOf(items).sort((a, b) => a.from - b.from || a.to - b.to);
  if (reaches.length === 0) return null;
  const needed = Math.ceil(reaches.length * SHARE);
  let best: TimeWindow | null = null;
  for (let i = 0; i + needed <= reaches.length; i++) {
    const run = reaches.slice(i, i + needed);
    const from = run[0]?.from ?? 0;
    const to = run.reduce((latest, reach) => Math.max(latest, reach.to), from);
    if (best === null || to - from < best.to - best.from) best = { from, to };
  }
  return best === null ? fitAll(items) : withMargin(best.from, best.to);
}

const reachesOf = (items: readonly Item[]): { from: number; to: number }[] =>
  items.flatMap((item) => {
    const reach = reachOf(item.when);
    return reach === null ? [] : [reach];
  });

function withMargin(from: number, to: number): TimeWindow {
  const days = Math.max(to - from, LEAST_DAYS * (1 - 2 * MARGIN));
  const middle = (from + to) / 2;
  const half = days / 2 / (1 - 2 * MARGIN);
  return keepWindow({ from: middle - half, to: middle + half });
}
