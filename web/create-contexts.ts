import type { Language } from '../schema/words/closed-lists.ts';
import type { Palette } from './paint/palette.ts';
import type { PanelContext } from './panels/panel-context.ts';
import type { Effects } from './state/effects.ts';
import { memoLast } from './state/memo-last.ts';
import type { Dispatch } from './state/reduce.ts';
import { loadWords } from './words/load-words.ts';
import type { Words } from './words/words.ts';

/**
 * The words, colours and ways to act for a language and a palette. A language that was not loaded yet is, and the one before speaks until it came;
 * then `partsCame` is dispatched.
 */
export function createContexts(first: Words, dispatch: Dispatch, effects: Effects): (lang: Language, palette: Palette) => PanelContext {
  const known = new Map<Language, Words>([[first.lang, first]]);
  let spoken = first;
  const contextFor = memoLast((words: Words, palette: Palette): PanelContext => ({ words, palette, dispatch, effects }));
  return (lang, palette) => {
    const words = known.get(lang);
    if (words === undefined) {
      void loadWords(lang).then((loaded) => {
        known.set(lang, loaded);
        dispatch({ type: 'partsCame' });
      });
    }
    spoken = words ?? spoken;
    return contextFor(spoken, palette);
  };
}
