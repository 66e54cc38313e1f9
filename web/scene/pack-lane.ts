import { fitText, type Measure } from './fit-text.ts';
import type { Item } from './item.ts';
import { labelStart, markExtent } from './mark-extent.ts';
import { METRICS } from './metrics.ts';
import { type Extent, packRows } from './pack-rows.ts';
import { signDay } from './when.ts';

/** What a mark says: its label, and the second line of its card, empty where it has none. */
export type LabelWords = { label: string; detail: string };
/** A dated item with its row in a lane; `label` and `detail` are empty where there is no room for them. */
export type PlacedItem = { item: Item; row: number } & LabelWords;
/** Items for which a lane has no rows left, counted in one sign at `day`. */
export type Cluster = { items: Item[]; day: number };
/** A lane's marks without overlap. */
export type PackedLane = { placed: PlacedItem[]; clusters: Cluster[]; rows: number };

/**
 * Places a lane's dated items in rows, so that no two overlap at `pxPerDay` or any larger scale.
 * Each label is promised as much room as the rows allow, and then gets what is free up to the next mark; what does not fit in `maxRows` is counted.
 */
export function packLane(items: readonly Item[], wordsOf: (item: Item) => LabelWords, pxPerDay: number, measure: Measure): PackedLane {
  const labels = new Map(items.map((item) => [item, wordsOf(item)]));
  for (const promisedPx of METRICS.labelPromisesPx) {
    const promise = (item: Item): number => Math.min(widthOf(labels.get(item) ?? NO_WORDS, measure), promisedPx);
    const rowed = place(items, (item) => markExtent(item, pxPerDay, promise(item)), METRICS.labelledRows);
    if (rowed.every(({ row }) => row >= 0)) return packed(fillLabels(rowed, labels, pxPerDay, measure), [], 0);
  }
  const bare = place(items, (item) => markExtent(item, pxPerDay, 0), METRICS.maxRows - 1);
  const left = bare.filter(({ row }) => row < 0);
  const kept = bare.filter(({ row }) => row >= 0);
  const clusters = clustersOf(
    left.map(({ item }) => item),
    pxPerDay,
  );
  return packed(fillLabels(kept, labels, pxPerDay, measure), clusters, left.length > 0 ? METRICS.maxRows : 0);
}

const NO_WORDS: LabelWords = { label: '', detail: '' };

const widthOf = ({ label, detail }: LabelWords, measure: Measure): number => Math.max(measure(label), detail === '' ? 0 : measure(detail));

type Rowed = { item: Item; row: number; extent: Extent };

function place(items: readonly Item[], extentOf: (item: Item) => Extent, maxRows: number): Rowed[] {
  const withExtent = items.map((item) => ({ item, extent: extentOf(item) }));
  withExtent.sort((a, b) => a.extent.left - b.extent.left || (a.item.key < b.item.key ? -1 : 1));
  const rows = packRows(
    withExtent.map(({ extent }) => extent),
    maxRows,
    METRICS.gapPx,
  );
  return withExtent.map((one, i) => ({ ...one, row: rows[i] ?? -1 }));
}

function fillLabels(kept: readonly Rowed[], labels: ReadonlyMap<Item, LabelWords>, pxPerDay: number, measure: Measure): PlacedItem[] {
  const nextLeft = new Map<number, number>();
  return kept
    .toReversed()
    .map(({ item, row, extent }) => {
      const room = (nextLeft.get(row) ?? Number.POSITIVE_INFINITY) - METRICS.gapPx - labelStart(item, pxPerDay);
      nextLeft.set(row, extent.left);
      const { label, detail } = labels.get(item) ?? NO_WORDS;
      const fitted = (text: string): string => fitText(text, Math.min(room, METRICS.labelMaxPx), measure);
      return { item, row, label: fitted(label), detail: detail === '' ? '' : fitted(detail) };
    })
    .toReversed();
}

function clustersOf(items: readonly Item[], pxPerDay: number): Cluster[] {
  const clusters: Cluster[] = [];
  const sorted = items.map((item) => ({ item, day: signDay(item.when) ?? 0 })).sort((a, b) => a.day - b.day);
  for (const { item, day } of sorted) {
    const last = clusters.at(-1);
    if (last !== undefined && (day - last.day) * pxPerDay < METRICS.clusterPx) last.items.push(item);
    else clusters.push({ items: [item], day });
  }
  return clusters;
}

function packed(placed: PlacedItem[], clusters: Cluster[], atLeast: number): PackedLane {
  return { placed, clusters, rows: Math.max(1, atLeast, ...placed.map(({ row }) => row + 1)) };
}
