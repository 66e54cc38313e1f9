/**
 * The graph as both engines store it: one list of labels, relationships, and what they carry.
 *
 * How it is meant:
 * - Ids are strings. Days are ISO dates; moments are ISO 8601 with `Z`. What is not known is an absent property, except where it is
 *   compared or sorted: there an open day is {@link OPEN_START} or {@link OPEN_END}, so that no comparison ever meets null.
 * - `body` is the whole thing as JSON (a claim, an event …). Other properties are copies, for filtering and sorting only:
 *   loading is exact and cheap, and "did it change?" is a comparison of two strings.
 * - `k` is what a page is sorted by and what its cursor holds: unique, fixed width where it begins with a day, so that text order is
 *   the order wanted. Newest first is `k` downwards.
 * - `words` is what full text finds a node by: its words folded (see `storedWords`), each with a space before it.
 * - Layers: 1 Text, Statement, Article, Outlet. 2 Passage, Run, Claim. 3 Event, Invitation, Conflict. 4 Judgement.
 *   Actor, Place and Outlet are named by claims, articles and the world; of several entities with one id the least `body` is kept, so order does not matter.
 *   A state in which something happened has two nodes with one id: `Actor:Country`, who acts, and `Place`, where it happened.
 */
export const NODES = {
  /** A canonical text. */
  Text: ['id', 'content', 'lang'],
  /** One statement about an article, as it was given; never changed. `articleId` says which article. */
  Statement: ['id', 'articleId', 'textId', 'at', 'body'],
  /** An article with the particulars in force (see `articleInForce`). `publishedDay` is absent when unknown. `k` = published day (or `9999-99-99`) + `|` + id. */
  Article: [
    'id',
    'textId',
    'outletId',
    'outletName',
    'url',
    'title',
    'published',
    'publishedDay',
    'kind',
    'access',
    'sources',
    'by',
    'statementId',
    'k',
    'body',
  ],
  /** Who publishes; also named by voices. `k` = name in small letters + `|` + id. */
  Outlet: ['id', 'name', 'k', 'body'],
  /** A part of a text. `text` is its words. */
  Passage: ['id', 'textId', 'start', 'end', 'kind', 'text', 'words'],
  /** One reading of one text. `open`: the newest of its kind for that text. `at`: when it was filed. */
  Run: ['id', 'textId', 'kind', 'reader', 'published', 'at', 'open'],
  /**
   * What a voice says. `id` is of all that was read, `anchor` is the handle; at most a few nodes share an anchor, and one of a kind of
   * Run is `live`. `start`, `end`, `quote`: its own words. `actorIds`, `stateIds`: who takes part, and for whom; sorted. `depth`: how many levels of voices.
   * `said`: it has voices beside the publisher. `month` = first seven signs of `k`. `k` = earliest day (or `9999-99-99`) + `|` + id.
   */
  Claim: [
    'id',
    'anchor',
    'textId',
    'act',
    'actGroup',
    'reading',
    'polarity',
    'realis',
    'kind',
    'edtf',
    'earliest',
    'latest',
    'pointlike',
    'live',
    'confidence',
    'start',
    'end',
    'quote',
    'words',
    'depth',
    'said',
    'placeId',
    'destinationId',
    'actorIds',
    'stateIds',
    'topics',
    'month',
    'k',
    'body',
  ],
  /** Who acts or speaks; also one of {@link ACTOR_LABELS}. `k` = name in small letters + `|` + id. */
  Actor: ['id', 'name', 'kind', 'qid', 'iso3', 'country', 'k', 'words', 'body'],
  /** One node, `id` = `unnamed`: stands for every voice without a name; the words are on `VOICED_BY.name`. */
  Unnamed: ['id'],
  /** Where. `k` = name in small letters + `|` + id. */
  Place: ['id', 'name', 'kind', 'qid', 'iso3', 'country', 'k', 'words', 'body'],
  /**
   * What happened, was planned or proposed. `earliest` and `latest` are the envelope (half open), with the open signs.
   * `actorIds`: participants. `stateIds`: the states and bodies that took part themselves or by somebody in office. Both sorted.
   * `topics`, `about`, `realisedBy`, `mayBe`, `conflicts`: ids. `seq`: the world's version that last changed it.
   */
  Event: [
    'id',
    'founding',
    'k',
    'earliest',
    'latest',
    'beginMin',
    'beginMax',
    'endMin',
    'endMax',
    'pointlike',
    'edtf',
    'month',
    'act',
    'actGroup',
    'realis',
    'polarity',
    'placeId',
    'placeName',
    'destinationId',
    'destinationName',
    'setting',
    'prominence',
    'partOf',
    'witnesses',
    'outlets',
    'claimCount',
    'actorIds',
    'stateIds',
    'topics',
    'about',
    'realisedBy',
    'mayBe',
    'conflicts',
    'words',
    'seq',
    'body',
  ],
  /** An invitation; the like-named properties mean what they mean for an Event. `states`: all that are possible overall. */
  Invitation: [
    'id',
    'founding',
    'k',
    'earliest',
    'latest',
    'beginMin',
    'beginMax',
    'endMin',
    'endMax',
    'pointlike',
    'edtf',
    'month',
    'placeId',
    'placeName',
    'destinationId',
    'destinationName',
    'states',
    'answerOpen',
    'witnesses',
    'claimCount',
    'actorIds',
    'stateIds',
    'events',
    'conflicts',
    'seq',
    'body',
  ],
  /** Claims that cannot all be right. `events`: ids of the marks it stands on. */
  Conflict: ['id', 'kind', 'anchors', 'events', 'seq', 'body'],
  /** A decision of a person. `at`: when it was filed; `n`: the number of its entry, which orders judgements. */
  Judgement: ['id', 'kind', 'anchors', 'by', 'at', 'n', 'body'],
  /** An id of layer 3 that was given out and no longer exists. `at`: when the last entry was filed that the world then rested on. `kind`: event, invitation or conflict. */
  Retired: ['id', 'kind', 'at', 'why'],
  /** One node, `id` = `world`. `appended`, `folded`: counts of entries. `lastAt`: `at` of the last entry. `schema`: {@link LAYOUT_VERSION} it was written in. `locked` is written to take the lock. */
  World: ['id', 'version', 'appended', 'folded', 'lastAt', 'schema', 'locked'],
  /** Neo4j only: one entry of the log, as JSON; `n` counts from 1. The embedded engine has its journal instead. */
  Entry: ['id', 'n', 'at', 'body'],
} as const;

/** A label of the graph. */
export type NodeLabel = keyof typeof NODES;

/** The second label of an actor, by the kind of its entity; a place that acts (rare) has none. */
export const ACTOR_LABELS = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  group: 'Group',
  outlet: 'Organization',
  place: null,
} as const;

/** The relationships: from, to, and the properties that they carry. */
export const RELATIONSHIPS = {
  OF_TEXT: { from: ['Article'], to: ['Text'], carries: [] },
  PUBLISHED_BY: { from: ['Article'], to: ['Outlet'], carries: [] },
  HAS_PASSAGE: { from: ['Text'], to: ['Passage'], carries: [] },
  /** `i` is the place in the claim's list of evidence; 0 is the claim's own words. */
  EVIDENCED_BY: { from: ['Claim'], to: ['Passage'], carries: ['start', 'end', 'quote', 'i'] },
  /** `to` is {@link NOT_CLOSED} while the reading stands. A claim is live while one of these is open. */
  READ_BY: { from: ['Claim'], to: ['Run'], carries: ['from', 'to', 'rules', 'confidence'] },
  /** `depth` 0 is the publisher. `name` is as the claim has it. `i` is the place among the holders of that depth. `last`: nobody stands further in. */
  VOICED_BY: { from: ['Claim'], to: ['Actor', 'Outlet', 'Unnamed'], carries: ['depth', 'i', 'last', 'name', 'capacity', 'by', 'setting'] },
  /** `forActor` is the id of the state or body acted for. */
  INVOLVES: { from: ['Claim'], to: ['Actor'], carries: ['i', 'role', 'capacity', 'forActor'] },
  AT: { from: ['Claim', 'Event', 'Invitation'], to: ['Place'], carries: [] },
  TO: { from: ['Claim', 'Event', 'Invitation'], to: ['Place'], carries: [] },
  /** Between claims of one text; drawn between all nodes that bear the two anchors and are live. */
  SAID_IN: { from: ['Claim'], to: ['Claim'], carries: [] },
  ABOUT: { from: ['Claim', 'Event'], to: ['Claim', 'Event', 'Invitation'], carries: [] },
  SAME_MENTION: { from: ['Claim'], to: ['Claim'], carries: [] },
  ALTERNATIVE_TO: { from: ['Claim'], to: ['Claim'], carries: [] },
  /** From layer 2 to layer 3: every live claim that bears an anchor that the event holds. */
  SUPPORTS: { from: ['Claim'], to: ['Event', 'Invitation'], carries: [] },
  /** Pages of an actor: `actorId`, `k` and `latest` are copies, so that Neo4j seeks (actorId, k) and sorts nothing. One for each participant. */
  PARTICIPATED_IN: {
    from: ['Actor'],
    to: ['Event', 'Invitation'],
    carries: ['i', 'role', 'capacity', 'forActor', 'actorId', 'k', 'latest'],
  },
  /** Pages of a state: one for each id in `stateIds`, however many persons acted for it. The same copies, the same seek. */
  REPRESENTED_IN: { from: ['Actor'], to: ['Event', 'Invitation'], carries: ['actorId', 'k', 'latest'] },
  PART_OF: { from: ['Event'], to: ['Event'], carries: [] },
  REALISED_BY: { from: ['Event'], to: ['Event'], carries: [] },
  MAY_BE: { from: ['Event'], to: ['Event'], carries: [] },
  /** From an invitation to the events that it led to or that are steps of it. */
  LED_TO: { from: ['Invitation'], to: ['Event'], carries: [] },
  BETWEEN: { from: ['Conflict'], to: ['Claim'], carries: [] },
  ON: { from: ['Judgement'], to: ['Claim'], carries: [] },
} as const satisfies Record<string, { from: readonly NodeLabel[]; to: readonly NodeLabel[]; carries: readonly string[] }>;

/** A relationship of the graph. */
export type RelationshipName = keyof typeof RELATIONSHIPS;

/** Stands where a time has no first day: before every day. */
export const OPEN_START = '0000-00-00';
/** Stands where a time has no last day, and first in the sort key of what is undated: after every day. */
export const OPEN_END = '9999-99-99';
/** Stands in `READ_BY.to` while a reading stands: after every moment. */
export const NOT_CLOSED = '9999';
/** The id of the one World node. */
export const WORLD_ID = 'world';
/** The id of the one Unnamed node. */
export const UNNAMED_ID = 'unnamed';
/** Raised whenever what this file says changes: an embedded graph of another version is made again from the journal; a Neo4j one is brought up to it from the version before, and refused otherwise. */
export const LAYOUT_VERSION = 2;
