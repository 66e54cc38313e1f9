import type { Language } from '../../schema/words/closed-lists.ts';
import type { Words } from './words.ts';

/** The page's words in a language; each language is a file of its own, loaded when it is first spoken. */
export const loadWords = async (lang: Language): Promise<Words> =>
  lang === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en;
