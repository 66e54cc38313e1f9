import { enumValueOf } from '../schema/sdl/enum-value.ts';
import { BASIS_FIELDS, ITEM_KINDS, PROMINENCES } from '../schema/sdl/view-words.ts';
import { ACT_GROUPS, ACTS } from '../schema/words/acts.ts';
import {
  ACCESS,
  ARTICLE_KINDS,
  CLAIM_KINDS,
  CONFLICT_KINDS,
  ENTITY_KINDS,
  GRANULARITIES,
  INVITATION_STATES,
  LANGUAGES,
  PASSAGE_KINDS,
  POLARITIES,
  REALIS,
  ROLES,
  TIME_ANCHORS,
  VOICINGS,
} from '../schema/words/closed-lists.ts';

/** Every closed list whose words the page meets. In capitals a word is the same in whichever lists it stands. */
export const MET_LISTS: readonly (readonly string[])[] = [
  ACTS,
  ACT_GROUPS,
  ACCESS,
  ARTICLE_KINDS,
  BASIS_FIELDS,
  CLAIM_KINDS,
  CONFLICT_KINDS,
  ENTITY_KINDS,
  GRANULARITIES,
  INVITATION_STATES,
  ITEM_KINDS,
  LANGUAGES,
  PASSAGE_KINDS,
  POLARITIES,
  PROMINENCES,
  REALIS,
  ROLES,
  TIME_ANCHORS,
  VOICINGS,
];

const WORD_OF: ReadonlyMap<string, string> = new Map(MET_LISTS.flat().map((word) => [enumValueOf(word), word]));

/** The fields of an answer that hold words of closed lists. Names, quotes and texts are never touched. */
const WORD_FIELDS: ReadonlySet<string> = new Set([
  'access',
  'act',
  'by',
  'field',
  'granularity',
  'group',
  'kind',
  'lang',
  'polarity',
  'prominence',
  'readings',
  'realis',
  'role',
  'states',
  'timeAnchor',
  'type',
]);

/** An answer of the API with its enum values (capitals) as the schema's own words (`MEETING_SUMMIT` → `meeting.summit`). */
export function readWords(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return WORD_FIELDS.has(field) ? (WORD_OF.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => readWords(one, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readWords(inner, key)]));
}
