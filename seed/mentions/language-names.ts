import type { Language } from '../../schema/words/closed-lists.ts';
import { enNames } from '../languages/en/names.ts';
import { enReferences } from '../languages/en/references.ts';
import { idNames } from '../languages/id/names.ts';
import { idReferences } from '../languages/id/references.ts';
import type { NameWords } from './name-words.ts';
import type { ReferenceWords } from './reference-words.ts';

/** How each language names people, bodies and places. */
export const LANGUAGE_NAMES: Readonly<Record<Language, NameWords>> = { id: idNames, en: enNames };

/** How each language refers back to who was named. */
export const LANGUAGE_REFERENCES: Readonly<Record<Language, ReferenceWords>> = { id: idReferences, en: enReferences };
