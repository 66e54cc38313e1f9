import { ERROR_CODES } from '../errors.ts';
import { ACT_GROUPS, ACTS } from '../words/acts.ts';
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
} from '../words/closed-lists.ts';
import { enumValueOf } from './enum-value.ts';
import {
  BASIS_FIELDS,
  BUCKET_GROUPS,
  BUCKET_UNITS,
  CITATION_STYLES,
  DURING_MODES,
  FACET_KINDS,
  ITEM_KINDS,
  LANE_KINDS,
  PROMINENCES,
  SEARCH_KINDS,
  TIME_ORDERS,
} from './view-words.ts';

/** Every enum of the SDL: its name, the closed list that it is made of, and what it says. The API reads and writes the words of the list. */
export const SDL_ENUMS: readonly { name: string; words: readonly string[]; says: string }[] = [
  { name: 'Act', words: ACTS, says: 'What one actor is said to have done toward another: group, then word.' },
  { name: 'ActGroup', words: ACT_GROUPS, says: 'The groups that acts fall into; colour and shape of a mark follow the group.' },
  { name: 'Role', words: ROLES, says: 'What a participant is in an act.' },
  { name: 'Realis', words: REALIS, says: 'Whether what is claimed happened, or is only planned, proposed, supposed or called off.' },
  { name: 'Polarity', words: POLARITIES, says: 'Whether a claim affirms or denies.' },
  { name: 'ClaimKind', words: CLAIM_KINDS, says: 'What kind of claim it is: of the claim itself, never of its paragraph.' },
  { name: 'EntityKind', words: ENTITY_KINDS, says: 'What sort of thing somebody or something with a name is.' },
  { name: 'Voicing', words: VOICINGS, says: 'How a voice speaks; OUTLET is the publication itself.' },
  { name: 'TimeAnchor', words: TIME_ANCHORS, says: 'What a time expression is counted from.' },
  { name: 'Granularity', words: GRANULARITIES, says: 'How fine a time expression is.' },
  { name: 'PassageKind', words: PASSAGE_KINDS, says: 'What part of a text a passage is.' },
  {
    name: 'ArticleKind',
    words: ARTICLE_KINDS,
    says: 'What an article is. EXAMPLE ships with the product and is no real report: say so wherever it is shown.',
  },
  { name: 'Access', words: ACCESS, says: 'Who may see a text; RESTRICTED texts and quotes never leave in exports.' },
  { name: 'InvitationState', words: INVITATION_STATES, says: 'The states of an invitation.' },
  { name: 'ConflictKind', words: CONFLICT_KINDS, says: 'The kinds of conflict between claims.' },
  { name: 'Language', words: LANGUAGES, says: 'The languages of articles.' },
  { name: 'ErrorCode', words: ERROR_CODES, says: 'The closed list of codes that a caller can act on.' },
  {
    name: 'Prominence',
    words: PROMINENCES,
    says: 'MARK stands in the lanes by default; TICK is a statement under what it is about; FOLDED shows only under its whole.',
  },
  { name: 'BasisField', words: BASIS_FIELDS, says: 'The fields of an event that name the claims they rest on.' },
  {
    name: 'DuringMode',
    words: DURING_MODES,
    says: 'POSSIBLY: it may lie in the window. DEFINITELY: wherever it lies, it is in the window.',
  },
  { name: 'TimeOrder', words: TIME_ORDERS, says: 'The orders of a list by time; undated things come last in both.' },
  { name: 'LaneKind', words: LANE_KINDS, says: 'What the lanes of a timeline stand for.' },
  { name: 'SearchKind', words: SEARCH_KINDS, says: 'What can be found, in the order in which it is answered.' },
  {
    name: 'BucketUnit',
    words: BUCKET_UNITS,
    says: 'How wide a bucket of time is. Weeks begin on Monday, decades with a year that ends in 0.',
  },
  { name: 'BucketGrouping', words: BUCKET_GROUPS, says: 'What buckets can be parted by. STATE: by the states and bodies acted for.' },
  { name: 'FacetKind', words: FACET_KINDS, says: 'What events can be counted by. STATE: by the states and bodies acted for.' },
  { name: 'CitationStyle', words: CITATION_STYLES, says: 'How a claim is cited.' },
  { name: 'ItemKind', words: ITEM_KINDS, says: 'What an item of a timeline is.' },
];

/** The SDL text of every enum. */
export const enumDefinitions: string = SDL_ENUMS.map(
  ({ name, words, says }) => `"${says}"\nenum ${name} {\n${words.map((word) => `  ${enumValueOf(word)}`).join('\n')}\n}`,
).join('\n\n');
