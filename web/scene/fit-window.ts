import type { Item } from './item.ts';
import { keepWindow, type TimeWindow } from './time-window.ts';
import { reachOf } from './when.ts';

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

/**
 * The window in which the story stands: of the dated items the fullest run without a gap of more than a third of its length,
 * so that one date of long ago, or a second story months away, does not squeeze the rest. Null when there is none.
 */
export function fitMost(items: readonly Item[]): TimeWindow | null {
  let run = reachesOf(items).sort((a, b) => a.from - b.from || a.to - b.to);
  if (run.length === 0) return null;
  for (;;) {
    const { from, to, gapAt, gap } = widestGap(run);
    if (gap * 3 <= to - from) return withMargin(from, to);
    const [before, after] = [run.slice(0, gapAt), run.slice(gapAt)];
    run = after.length >= before.length ? after : before;
  }
}

/** The reach of a run that is sorted by `from`, and its widest gap: how many days, and before which item. */
function widestGap(run: readonly { from: number; to: number }[]): { from: number; to: number; gapAt: number; gap: number } {
  const from = run[0]?.from ?? 0;
  let to = from;
  let [gapAt, gap] = [0, 0];
  for (const [i, reach] of run.entries()) {
    if (i > 0 && reach.from - to > gap) [gapAt, gap] = [i, reach.from - to];
    to = Math.max(to, reach.to);
  }
  return { from, to, gapAt, gap };
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
