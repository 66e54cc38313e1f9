import type { EngineName, Question } from '../door.ts';
import { FULL_TEXT_LABELS, fullTextIndexOf } from '../graph/indexes.ts';
import { SEARCH_KINDS } from '../sdl/view-words.ts';
import type { Claim, Entity } from '../shapes/claim.ts';
import type { Passage } from '../shapes/reading.ts';
import type { WorldEvent } from '../shapes/world.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** One kind of what can be found. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A part of a text that was found. */
export type FoundPassage = Passage & { textId: string; text: string };

/** One find. `key` orders the finds of one kind. */
export type SearchRow = { key: string } & (
  | { kind: 'actor'; body: Entity }
  | { kind: 'event'; body: WorldEvent }
  | { kind: 'claim'; body: Claim }
  | { kind: 'passage'; body: FoundPassage }
);

/** What is searched: folded words, each of which must begin a word of what is found. `after`: the last find before the page. At most `limit` finds of each kind. */
export type SearchParams = {
  words: readonly string[];
  kinds: readonly SearchKind[];
  after: Pick<SearchRow, 'kind' | 'key'> | null;
  limit: number;
};

/** Of one kind at most so many of the best finds are put into order, on Neo4j; the embedded engine orders all. */
const MOST_FINDS = 5_000;
const AFTER_ALL = '~';

/** Latest first, what is undated last: dated keys get a `1`, undated ones a `0`, and the order is downwards. */
const downKey = (k: string): string => `CASE WHEN ${k} >= $undatedFrom THEN '0' + ${k} ELSE '1' + ${k} END`;
const EMPTY_COLUMNS = "'' AS textId, 0 AS start, 0 AS until, '' AS part";

/** What follows the match of each kind: its sort key, and its columns. */
const REST: Record<SearchKind, { key: string; upward?: true; also?: string; keep?: string; columns: string }> = {
  actor: { key: 'n.k', upward: true, columns: `n.body AS body, ${EMPTY_COLUMNS}` },
  event: { key: downKey('n.k'), columns: `n.body AS body, ${EMPTY_COLUMNS}` },
  claim: { key: downKey('n.k'), keep: 'n.live = true', columns: `n.body AS body, ${EMPTY_COLUMNS}` },
  passage: {
    also: "\nMATCH (n)<-[:HAS_PASSAGE]-(:Text)<-[:OF_TEXT]-(a:Article)\nWITH n, min(a.k) + '|' + n.id AS published",
    key: downKey('published'),
    columns: 'n.text AS body, n.textId AS textId, n.start AS start, n.end AS until, n.kind AS part',
  },
};

const labelOf = (kind: SearchKind) => FULL_TEXT_LABELS.find((label) => label.toLowerCase() === kind) ?? 'Event';

function branch(engine: EngineName, kind: SearchKind, words: readonly string[]): string {
  const { key, upward, also = '', keep, columns } = REST[kind];
  const found =
    engine === 'neo4j'
      ? `CALL db.index.fulltext.queryNodes('${fullTextIndexOf(labelOf(kind))}', $lucene, {limit: $most}) YIELD node\nWITH node AS n${keep ? ` WHERE ${keep}` : ''}`
      : `MATCH (n:${labelOf(kind)}) WHERE ${[...words.map((_, at) => `n.words CONTAINS $word${at}`), ...(keep ? [keep] : [])].join(' AND ')}`;
  return `${found}${also}
WITH n, ${key} AS key WHERE key ${upward ? '>' : '<'} $${kind}Bound
WITH n, key ORDER BY key ${upward ? 'ASC' : 'DESC'} LIMIT $limit
RETURN '${kind}' AS kind, key AS key, ${columns}`;
}

/** The kinds that can still come after a find, in their order. */
const kindsAfter = ({ kinds, after }: SearchParams): SearchKind[] =>
  SEARCH_KINDS.filter((kind) => kinds.includes(kind) && (after === null || SEARCH_KINDS.indexOf(kind) >= SEARCH_KINDS.indexOf(after.kind)));

const statement =
  (engine: EngineName) =>
  (params: SearchParams): string =>
    kindsAfter(params)
      .map((kind) => branch(engine, kind, params.words))
      .join('\nUNION ALL\n');

/** What full text finds: actors by name, then events, claims and passages, latest first. Ask with at least one word and one kind. */
export const searchRows: Question<SearchParams, SearchRow> = {
  name: 'search-rows',
  cypher: statement('embedded'),
  override: { neo4j: statement('neo4j') },
  parameters: (params) => ({
    limit: params.limit,
    undatedFrom: UNDATED_KEY,
    // Folded words hold letters and digits only, so nothing of Lucene's own language is left in them.
    lucene: params.words.map((word) => `+${word}*`).join(' '),
    most: MOST_FINDS,
    ...Object.fromEntries(params.words.map((word, at) => [`word${at}`, ` ${word}`])),
    ...Object.fromEntries(
      SEARCH_KINDS.map((kind) => [`${kind}Bound`, params.after?.kind === kind ? params.after.key : REST[kind].upward ? '' : AFTER_ALL]),
    ),
  }),
  readRow: ([kind, key, body, textId, start, end, part]) => {
    const text = String(body);
    const found = { kind, key: String(key) };
    if (kind !== 'passage') return { ...found, body: JSON.parse(text) } as SearchRow;
    return { ...found, body: { textId: String(textId), start: Number(start), end: Number(end), kind: part, text } } as SearchRow;
  },
};
