import type { Door } from '../../schema/door.ts';
import type { Reading } from '../../schema/shapes/reading.ts';
import type { Language } from '../../schema/words/closed-lists.ts';

/** A canonical text with the particulars that a reading depends on; what is not known is null. */
export type TextToRead = {
  text: string;
  title: string | null;
  published: string | null;
  lang: Language | null;
  outlet: string | null;
  url: string | null;
};

/** Text → what it says. Pure. */
export type ReadArticle = (input: TextToRead) => Reading;

/**
 * What filing needs from outside. `reader`: name and version of the reader; a newer one reads again. `clock`: now, ISO with `Z`. `by`: who gives the particulars.
 */
export type IngestDeps = { door: Door; readArticle: ReadArticle; reader: string; clock: () => string; by: string };
