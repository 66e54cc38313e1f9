import type { Item } from './item.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * How many items lie in each of `bins` equal parts of a window: each item counts one in all, spread evenly over its possible days,
 * so that a whole year is no peak on its first of January. What has only a bound, or no day, counts nowhere.
 */
export function densityOf(items: readonly Item[], { from, to }: TimeWindow, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const binDays = (to - from) / bins;
  for (const { when } of items) {
    if (!('from' in when)) continue;
    const first = Math.max(Math.floor((when.from - from) / binDays), 0);
    const last = Math.min(Math.ceil((when.to - from) / binDays), bins);
    for (let bin = first; bin < last; bin++) {
      const start = from + bin * binDays;
      const shared = Math.min(when.to, start + binDays) - Math.max(when.from, start);
      if (shared > 0) counts[bin] = (counts[bin] ?? 0) + shared / (when.to - when.from);
    }
  }
  return counts;
}
