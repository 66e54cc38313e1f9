import type { Item } from './item.ts';
import type { Lane, Layout } from './lay-out.ts';
import { METRICS } from './metrics.ts';
import type { TimeWindow } from './time-window.ts';
import { reachOf, signDay } from './when.ts';

/**
 * The layout with each lane as high as it needs to be for what stands in the window, or within one window's length beside it, and one row at least:
 * a lane that is busy at another time takes no room now. Marks keep their rows. The same object comes back where no height changes from `last`.
 */
export function stackLanes(layout: Layout, window: TimeWindow, last: Layout | null): Layout {
  const days = window.to - window.from;
  const [from, to] = [window.from - days, window.to + days];
  const isNear = (item: Item): boolean => {
    const reach = reachOf(item.when);
    return reach !== null && reach.to >= from && reach.from <= to;
  };
  let y = 0;
  const lanes = layout.lanes.map((lane): Lane => {
    const rows = rowsNear(lane, isNear, (day) => day >= from && day <= to);
    const tickRows = Math.max(0, ...lane.ticks.filter(({ day }) => day >= from && day <= to).map(({ row }) => row + 1));
    const heightPx = 2 * METRICS.lanePadPx + rows * lane.rowPx + tickRows * METRICS.tickRowPx;
    const stacked = { ...lane, y, heightPx, rows, tickRows };
    y += heightPx;
    return stacked;
  });
  const isSame =
    last !== null &&
    last.tray === layout.tray &&
    last.hidden === layout.hidden &&
    last.lanes.length === lanes.length &&
    lanes.every((lane, i) => isSameLane(lane, last.lanes[i]));
  return isSame ? last : { ...layout, lanes, heightPx: y };
}

function rowsNear(lane: Lane, isNear: (item: Item) => boolean, isNearDay: (day: number) => boolean): number {
  const marks = lane.placed.filter(({ item }) => isNear(item)).map(({ row }) => row + 1);
  const hasCluster = lane.clusters.some(({ day, items }) => isNearDay(day) || items.some((item) => isNearDay(signDay(item.when) ?? 0)));
  return Math.max(1, hasCluster ? METRICS.maxRows : 1, ...marks);
}

const isSameLane = (lane: Lane, other: Lane | undefined): boolean =>
  other !== undefined &&
  other.placed === lane.placed &&
  other.ticks === lane.ticks &&
  other.clusters === lane.clusters &&
  other.name === lane.name &&
  other.y === lane.y &&
  other.heightPx === lane.heightPx;
