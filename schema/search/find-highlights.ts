import type { Span } from '../shapes/claim.ts';
import { foldWords } from './fold-words.ts';

/** Where a text has words that begin with one of these folded words, in order. Spans, never markup: the text stays text. */
export const findHighlights = (text: string, words: readonly string[]): Span[] =>
  foldWords(text)
    .filter(({ word }) => words.some((wanted) => word.startsWith(wanted)))
    .map(({ start, end }) => ({ start, end }));
