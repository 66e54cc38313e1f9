import type { Language } from '../../schema/words/closed-lists.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Words } from './words.ts';

/** The page's words in each language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, id };
