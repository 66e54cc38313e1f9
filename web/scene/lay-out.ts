import { type Filter, passes } from './filter.ts';
import type { Measure } from './fit-text.ts';
import { compareItems, type Item } from './item.ts';
import { type LaneMode, type LaneOwner, lanesOfItem, OTHERS } from './lanes-of-item.ts';
import { METRICS } from './metrics.ts';
import { type Cluster, type LabelWords, type PlacedItem, packLane } from './pack-lane.ts';
import { type Tick, ticksOf } from './tick-groups.ts';

/** What is chosen to be seen, and at which scale it is packed. */
export type LayoutOptions = {
  mode: LaneMode;
  /** Whether every statement, and what is folded under its whole, gets a mark of its own. */
  statements: boolean;
  filter: Filter;
  pxPerDay: number;
  measure: Measure;
  /** The label of an item in a lane: it need not name the lane's owner. */
  labelOf: (item: Item, owner: LaneOwner) => string;
  /** The second line of an item's card; absent where no cards are wanted. */
  detailOf?: (item: Item) => string;
  /** A lane's name, by which lanes of equal weight are ordered. */
  nameOf: (owner: LaneOwner) => string;
};

/** A lane: whose it is, where it stands (`y` from the top of the first lane), and what stands in it. */
export type Lane = {
  id: string;
  owner: LaneOwner;
  name: string;
  y: number;
  heightPx: number;
  rows: number;
  rowPx: number;
  tickRows: number;
  placed: PlacedItem[];
  clusters: Cluster[];
  ticks: Tick[];
};

/** The lanes in order, the undated items in order, and how many items have no mark of their own. */
export type Layout = { lanes: Lane[]; tray: Item[]; hidden: number; heightPx: number; pxPerDay: number };

/** The scale at which rows are packed: the half octave below `pxPerDay`, so that rows stay as they are through small zooms. */
export const packingScale = (pxPerDay: number): number => 2 ** (Math.floor(Math.log2(pxPerDay) * 2) / 2);

/**
 * Lays items out: filters, gives each its lanes, orders the lanes (most marks first, then by name, those without a state last), packs their rows.
 * Undated items stand in the tray, filtered like the others. Depends on nothing but its arguments, and not on the order of `items`.
 */
export function layOut(items: readonly Item[], options: LayoutOptions): Layout {
  const chosen = items.filter((item) => passes(item, options.filter)).sort(compareItems);
  const isMark = (item: Item): boolean => item.prominence === 'mark' || options.statements;
  const shown = chosen.filter((item) => isMark(item) || item.prominence === 'tick');
  const contents = laneContents(
    shown.filter((item) => item.when.kind !== 'undated'),
    options,
  );
  const scale = packingScale(options.pxPerDay);
  const { detailOf } = options;
  const isCards = detailOf !== undefined && scale >= METRICS.cardPxPerDay;
  const rowPx = isCards ? METRICS.cardRowPx : METRICS.rowPx;
  let y = 0;
  const lanes = contents.map(({ id, owner, name, members }): Lane => {
    const wordsOf = (item: Item): LabelWords => ({ label: options.labelOf(item, owner), detail: isCards ? detailOf(item) : '' });
    const marks = packLane(members.filter(isMark), wordsOf, scale, options.measure);
    const ticks = ticksOf(
      members.filter((item) => !isMark(item)),
      scale,
    );
    const tickRows = Math.max(0, ...ticks.map(({ row }) => row + 1));
    const heightPx = 2 * METRICS.lanePadPx + marks.rows * rowPx + tickRows * METRICS.tickRowPx;
    const lane = { id, owner, name, y, heightPx, rowPx, tickRows, ticks, ...marks };
    y += heightPx;
    return lane;
  });
  return {
    lanes,
    tray: shown.filter((item) => item.when.kind === 'undated'),
    hidden: chosen.filter((item) => !isMark(item)).length,
    heightPx: y,
    pxPerDay: scale,
  };
}

type Contents = { id: string; owner: LaneOwner; name: string; members: Item[] };

function laneContents(items: readonly Item[], options: LayoutOptions): Contents[] {
  const lanes = new Map<string, Contents>();
  for (const item of items) {
    for (const owner of lanesOfItem(item, options.mode)) {
      const id = owner?.id ?? OTHERS;
      const lane = lanes.get(id) ?? { id, owner, name: options.nameOf(owner), members: [] };
      lane.members.push(item);
      lanes.set(id, lane);
    }
  }
  return [...lanes.values()].sort(
    (a, b) =>
      Number(a.owner === null) - Number(b.owner === null) ||
      b.members.length - a.members.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
