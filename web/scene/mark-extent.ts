import type { Item } from './item.ts';
import { METRICS, signRadius } from './metrics.ts';
import type { Extent } from './pack-rows.ts';
import { reachOf, signDay } from './when.ts';

/** Where the sign's middle stands beside its day, in pixels: brackets hold it on their open side. */
export function signShiftPx(item: Item): number {
  if (item.when.kind === 'notAfter') return -METRICS.bracketPx / 2 - 2;
  if (item.when.kind === 'notBefore') return METRICS.bracketPx / 2 + 2;
  return 0;
}

/** Where a mark's label begins beside its day, in pixels. */
export function labelShiftPx(item: Item): number {
  if (item.when.kind === 'notAfter') return METRICS.labelGapPx;
  const dashes = item.when.kind === 'notBefore' ? 4 : 0;
  return signShiftPx(item) + signRadius(item.witnesses) + METRICS.labelGapPx + dashes;
}

/** Where a dated mark's label begins at `pxPerDay`, counted from day 0. */
export const labelStart = (item: Item, pxPerDay: number): number => (signDay(item.when) ?? 0) * pxPerDay + labelShiftPx(item);

/**
 * The room that a dated mark with a label of `labelPx` takes at `pxPerDay`, counted from day 0.
 * Two marks that are apart at one scale are apart at every larger one: only distances between days grow.
 */
export function markExtent(item: Item, pxPerDay: number, labelPx: number): Extent {
  const sign = (signDay(item.when) ?? 0) * pxPerDay;
  const reach = reachOf(item.when) ?? { from: 0, to: 0 };
  const radius = signRadius(item.witnesses) + 1;
  const middle = sign + signShiftPx(item);
  const label = labelPx > 0 ? labelStart(item, pxPerDay) + labelPx : middle;
  const bracket = item.when.kind === 'notAfter' ? -METRICS.bracketPx : item.when.kind === 'notBefore' ? METRICS.bracketPx : 0;
  return {
    left: Math.min(middle - radius, reach.from * pxPerDay, sign + bracket),
    right: Math.max(middle + radius, reach.to * pxPerDay, sign + bracket, label),
  };
}
