import type { Language } from '../../schema/words/closed-lists.ts';
import { deskEn } from './desk-en.ts';
import { deskId } from './desk-id.ts';
import type { DeskWords } from './desk-words.ts';

const SPOKEN: Readonly<Record<Language, DeskWords>> = { en: deskEn, id: deskId };

/** The desk's words in a language. */
export const deskWordsOf = ({ lang }: { lang: Language }): DeskWords => SPOKEN[lang];
