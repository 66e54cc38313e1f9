import type { Item } from './item.ts';
import { isHappened } from './item.ts';
import type { Lane, Layout } from './lay-out.ts';
import { labelShiftPx, signShiftPx } from './mark-extent.ts';
import { METRICS, signRadius } from './metrics.ts';
import type { PlacedItem } from './pack-lane.ts';
import type { Band, ClusterMark, LaneStrip, Mark, Scene, SignFill, TickMark } from './scene.ts';
import { pxPerDay, type TimeWindow } from './time-window.ts';
import { isSure, reachOf, signDay } from './when.ts';

/** From days to pixels. */
type ToPx = (day: number) => number;

/** What the window shows of a layout: positions in pixels, nothing that lies wholly outside, and counts of what does. */
export function buildScene(layout: Layout, window: TimeWindow, widthPx: number): Scene {
  const scale = pxPerDay(window, widthPx);
  const toPx: ToPx = (day) => (day - window.from) * scale;
  const isSeen = (left: number, right: number): boolean => right >= 0 && left <= widthPx;
  return {
    widthPx,
    heightPx: layout.heightPx,
    lanes: layout.lanes.map((lane) => stripOf(lane, toPx, widthPx)),
    marks: layout.lanes.flatMap((lane, i) =>
      lane.placed.map((placed) => markOf(placed, lane, i, toPx)).filter((mark) => isSeen(leftOf(mark), rightOf(mark))),
    ),
    ticks: layout.lanes.flatMap((lane, i) => ticksOf(lane, i, toPx).filter(({ x }) => isSeen(x - METRICS.tickPx, x + METRICS.tickPx))),
    clusters: layout.lanes.flatMap((lane, i) =>
      clustersOf(lane, i, toPx).filter(({ x }) => isSeen(x - METRICS.clusterPx, x + METRICS.clusterPx)),
    ),
  };
}

/** The key of a mark: an item stands in several lanes. */
export const markKey = (itemKey: string, laneId: string): string => `${itemKey}@${laneId}`;

/** The vertical middle of a lane's row; of cards that of their first line. */
export const rowMiddle = (lane: Pick<Lane, 'y' | 'rowPx'>, row: number): number =>
  lane.y + METRICS.lanePadPx + row * lane.rowPx + METRICS.rowPx / 2;

function fillOf(item: Item): SignFill {
  if (item.acts.length > 1) return 'half';
  return isHappened(item) || item.polarity === 'denied' ? (item.realis === 'actual' ? 'solid' : 'open') : 'open';
}

function markOf({ item, row, label, detail }: PlacedItem, lane: Lane, laneIndex: number, toPx: ToPx): Mark {
  const day = signDay(item.when) ?? 0;
  return {
    key: markKey(item.key, lane.id),
    item,
    laneIndex,
    group: item.group,
    x: toPx(day) + signShiftPx(item),
    y: rowMiddle(lane, row),
    radius: signRadius(item.witnesses),
    fill: fillOf(item),
    sure: isSure(item.when),
    struck: item.polarity === 'denied',
    notched: item.conflicted,
    band: bandOf(item, toPx),
    bracket: bracketOf(item, toPx),
    label: label === '' ? null : { x: toPx(day) + labelShiftPx(item), text: label, detail },
  };
}

function bandOf({ when }: Item, toPx: ToPx): Band | null {
  if (when.kind === 'within') {
    const middle = toPx((when.from + when.to) / 2);
    return { x0: toPx(when.from), sureX0: middle, sureX1: middle, x1: toPx(when.to) };
  }
  if (when.kind !== 'lasting') return null;
  return { x0: toPx(when.from), sureX0: toPx(when.sureFrom), sureX1: toPx(when.sureTo), x1: toPx(when.to) };
}

function bracketOf({ when }: Item, toPx: ToPx): Mark['bracket'] {
  if (when.kind === 'notAfter') return { x: toPx(when.at), side: 'before' };
  return when.kind === 'notBefore' ? { x: toPx(when.at), side: 'after' } : null;
}

const leftOf = (mark: Mark): number => Math.min(mark.x - mark.radius, mark.band?.x0 ?? mark.x);
const rightOf = (mark: Mark): number =>
  Math.max(mark.x + mark.radius, mark.band?.x1 ?? mark.x, mark.label === null ? mark.x : mark.label.x + METRICS.labelMaxPx);

function ticksOf(lane: Lane, laneIndex: number, toPx: ToPx): TickMark[] {
  const top = lane.y + lane.heightPx - METRICS.lanePadPx / 2 - lane.tickRows * METRICS.tickRowPx;
  return lane.ticks.map(({ items, day, row }) => ({
    key: markKey(items[0]?.key ?? '', lane.id),
    items,
    laneIndex,
    x: toPx(day),
    y: top + (row + 0.5) * METRICS.tickRowPx,
    sure: items.every((item) => isSure(item.when)),
    open: items.every((item) => !isHappened(item)),
  }));
}

function clustersOf(lane: Lane, laneIndex: number, toPx: ToPx): ClusterMark[] {
  return lane.clusters.map(({ items, day }) => ({
    key: markKey(items[0]?.key ?? '', lane.id),
    items,
    laneIndex,
    x: toPx(day),
    y: rowMiddle(lane, METRICS.maxRows - 1),
    count: items.length,
  }));
}

function stripOf(lane: Lane, toPx: ToPx, widthPx: number): LaneStrip {
  const items = [
    ...lane.placed.map(({ item }) => item),
    ...lane.ticks.flatMap((tick) => tick.items),
    ...lane.clusters.flatMap((c) => c.items),
  ];
  let earlier = 0;
  let later = 0;
  for (const item of items) {
    const reach = reachOf(item.when);
    if (reach !== null && toPx(reach.to) <= 0) earlier += 1;
    else if (reach !== null && toPx(reach.from) >= widthPx) later += 1;
  }
  return { id: lane.id, name: lane.name, y: lane.y, heightPx: lane.heightPx, earlier, later };
}
