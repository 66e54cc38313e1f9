import type { Item } from './item.ts';
import { METRICS } from './metrics.ts';
import { packRows } from './pack-rows.ts';
import { signDay } from './when.ts';

/** The statements of one speaker on one occasion, as one tick at `day`, in a small row of its own under the lane's marks. */
export type Tick = { items: Item[]; day: number; row: number };

/** One tick a speaker and occasion, in small rows without overlap at `pxPerDay`; where the rows are full, the tick before takes them in. */
export function ticksOf(items: readonly Item[], pxPerDay: number): Tick[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.occasion, [...(groups.get(item.occasion) ?? []), item]);
  const sorted = [...groups.values()]
    .map((members) => ({ items: members, day: signDay(members[0]?.when ?? { kind: 'undated' }) ?? 0 }))
    .sort((a, b) => a.day - b.day || ((a.items[0]?.key ?? '') < (b.items[0]?.key ?? '') ? -1 : 1));
  const half = METRICS.tickPx / 2;
  const extents = sorted.map(({ day }) => ({ left: day * pxPerDay - half, right: day * pxPerDay + half }));
  const rows = packRows(extents, METRICS.tickRows, 2);
  const ticks: Tick[] = [];
  sorted.forEach((group, i) => {
    const row = rows[i] ?? -1;
    const last = ticks.at(-1);
    if (row < 0 && last !== undefined) last.items.push(...group.items);
    else ticks.push({ ...group, row: Math.max(row, 0) });
  });
  return ticks;
}
