import type { Language } from '../../schema/words/closed-lists.ts';
import { type Filter, NO_FILTER } from '../scene/filter.ts';
import type { LaneMode } from '../scene/lanes-of-item.ts';
import type { TimeWindow } from '../scene/time-window.ts';

/** What stands in the panel beside the timeline. `anchor` is the claim whose evidence is lit. */
export type Panel =
  | { kind: 'event'; id: string }
  | { kind: 'invitation'; id: string }
  | { kind: 'article'; id: string; anchor: string | null }
  | { kind: 'articles' }
  | { kind: 'filter' }
  | { kind: 'search'; text: string }
  | { kind: 'export' }
  | { kind: 'add' };

/** How the events are shown: as marks in lanes, as rows of a table, or by who meets whom. */
export const SHAPES = ['lanes', 'table', 'network'] as const;
/** How the events are shown. */
export type Shape = (typeof SHAPES)[number];

/** The colours of the page: as the reader's system has it, or as chosen. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** The colours of the page. */
export type Theme = (typeof THEMES)[number];

/** The columns that a table can be sorted by. */
export const SORTS = ['when', 'act', 'who', 'where', 'voices'] as const;
/** What a table is sorted by; `down`: greatest first. */
export type Sort = { by: (typeof SORTS)[number]; down: boolean };

/** All that is chosen on the page, and all of it stands in its address. `window` is null until something was there to fit it to. */
export type ViewState = {
  window: TimeWindow | null;
  shape: Shape;
  sort: Sort;
  lanes: LaneMode;
  statements: boolean;
  filter: Filter;
  panel: Panel | null;
  lang: Language;
  theme: Theme;
};

/** The page when its address says nothing. */
export const FIRST_VIEW: ViewState = {
  window: null,
  shape: 'lanes',
  sort: { by: 'when', down: false },
  lanes: 'states',
  statements: false,
  filter: NO_FILTER,
  panel: null,
  lang: 'en',
  theme: 'auto',
};
