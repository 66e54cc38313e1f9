import type { Language } from '../../schema/words/closed-lists.ts';
import { enNames } from '../languages/en/names.ts';
import { idNames } from '../languages/id/names.ts';
import type { NameWords } from './name-words.ts';

/** How each language names people, bodies and places. */
export const LANGUAGE_NAMES: Readonly<Record<Language, NameWords>> = { id: idNames, en: enNames };
