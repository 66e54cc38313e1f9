import { NODES, type NodeLabel, type RelationshipName } from './layout.ts';

/** Labels whose nodes are found by `id`, which no two may share. */
export const KEYED_LABELS = Object.keys(NODES) as NodeLabel[];

/**
 * What else is sought or sorted by, in the order of the properties. Neo4j makes a range index of each: a page is then a seek without a sort.
 * The embedded engine has hash indexes on single properties only: it makes one for each first property, which serves equality.
 */
export const NODE_INDEXES: readonly { label: NodeLabel; properties: readonly string[] }[] = [
  { label: 'Statement', properties: ['articleId'] },
  { label: 'Article', properties: ['k'] },
  { label: 'Article', properties: ['textId'] },
  { label: 'Article', properties: ['outletId', 'k'] },
  { label: 'Outlet', properties: ['k'] },
  { label: 'Run', properties: ['textId'] },
  { label: 'Claim', properties: ['anchor'] },
  { label: 'Claim', properties: ['textId'] },
  { label: 'Claim', properties: ['live', 'k'] },
  { label: 'Claim', properties: ['act', 'k'] },
  { label: 'Claim', properties: ['month'] },
  { label: 'Actor', properties: ['k'] },
  { label: 'Place', properties: ['k'] },
  { label: 'Event', properties: ['k'] },
  { label: 'Event', properties: ['act', 'k'] },
  { label: 'Event', properties: ['month'] },
  { label: 'Event', properties: ['founding'] },
  { label: 'Event', properties: ['seq'] },
  { label: 'Invitation', properties: ['k'] },
  { label: 'Invitation', properties: ['founding'] },
  { label: 'Invitation', properties: ['seq'] },
  { label: 'Judgement', properties: ['n'] },
  { label: 'Entry', properties: ['n'] },
];

/** Neo4j's only: what pages of an actor and of a state seek by (storage: "the sort key decides everything"). */
export const RELATIONSHIP_INDEXES: readonly { relationship: RelationshipName; properties: readonly string[] }[] = [
  { relationship: 'PARTICIPATED_IN', properties: ['actorId', 'k'] },
  { relationship: 'REPRESENTED_IN', properties: ['actorId', 'k'] },
];

/** Neo4j's only: labels found by full text over `words`. The embedded engine looks for letters in the same property. */
export const FULL_TEXT_LABELS = ['Event', 'Claim', 'Passage', 'Actor'] as const satisfies readonly NodeLabel[];

/** The name of the full-text index of a label, which its question must give. */
export const fullTextIndexOf = (label: (typeof FULL_TEXT_LABELS)[number]): string => `demarche_words_${label.toLowerCase()}`;
