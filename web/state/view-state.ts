import type { Language } from '../../schema/words/closed-lists.ts';
import type { LaneMode } from '../scene/lanes-of-item.ts';
import type { TimeWindow } from '../scene/time-window.ts';

/** What stands in the panel beside the timeline. `anchor` is the claim whose evidence is lit. */
export type Panel =
  | { kind: 'event'; id: string }
  | { kind: 'invitation'; id: string }
  | { kind: 'article'; id: string; anchor: string | null }
  | { kind: 'articles' }
  | { kind: 'list' }
  | { kind: 'add' };

/** All that is chosen on the page, and all of it stands in its address. `window` is null until something was there to fit it to. */
export type ViewState = {
  window: TimeWindow | null;
  lanes: LaneMode;
  statements: boolean;
  actor: string | null;
  panel: Panel | null;
  lang: Language;
};

/** The page when its address says nothing. */
export const FIRST_VIEW: ViewState = { window: null, lanes: 'states', statements: false, actor: null, panel: null, lang: 'en' };
