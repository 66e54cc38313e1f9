import type { ActGroup } from '../../schema/words/acts.ts';
import type { Item } from './item.ts';

/** How a sign is filled: it happened; it did not (planned, proposed, supposed, called off); the words leave two readings open. */
export type SignFill = 'solid' | 'open' | 'half';

/** The days that a mark covers, in pixels: `sureX0`–`sureX1` for sure (equal where nothing is), fading out to `x0` and `x1`. */
export type Band = { x0: number; sureX0: number; sureX1: number; x1: number };

/** One mark, with all that a painter needs. `x`, `y` are the middle of the sign; y counts from the top of the first lane. `bracketX`: where an open bracket stands. `detail`: the second line of a card, or empty. */
export type Mark = {
  key: string;
  item: Item;
  laneIndex: number;
  group: ActGroup;
  x: number;
  y: number;
  radius: number;
  fill: SignFill;
  sure: boolean;
  struck: boolean;
  notched: boolean;
  band: Band | null;
  bracket: { x: number; side: 'before' | 'after' } | null;
  label: { x: number; text: string; detail: string } | null;
};

/** A statement under the marks. `x0`–`x1` are its possible days where the day is unsure. */
export type TickMark = { key: string; items: readonly Item[]; laneIndex: number; x: number; y: number; sure: boolean; open: boolean };

/** Marks for which there is no row left, counted. */
export type ClusterMark = { key: string; items: readonly Item[]; laneIndex: number; x: number; y: number; count: number };

/** A lane's strip. `earlier` and `later` count what lies beyond the window's edges. */
export type LaneStrip = { id: string; name: string; y: number; heightPx: number; earlier: number; later: number };

/** All that stands on the timeline in one window, as plain data. */
export type Scene = {
  widthPx: number;
  heightPx: number;
  lanes: LaneStrip[];
  marks: Mark[];
  ticks: TickMark[];
  clusters: ClusterMark[];
};
