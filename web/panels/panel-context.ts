import type { Palette } from '../paint/palette.ts';
import type { Effects } from '../state/effects.ts';
import type { Dispatch } from '../state/reduce.ts';
import type { Words } from '../words/words.ts';

/** What every panel is given: its words, its colours, and the two ways to do something. */
export type PanelContext = { words: Words; palette: Palette; dispatch: Dispatch; effects: Effects };
