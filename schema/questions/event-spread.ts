import type { Question } from '../door.ts';
import { OPEN_END, OPEN_START } from '../graph/layout.ts';
import type { FACET_KINDS } from '../sdl/view-words.ts';
import { type Condition, condition, parametersOf, whereOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** What events can be counted by. */
export type FacetKind = (typeof FACET_KINDS)[number];

/** How many events share a value and a time. `earliest` and `latest`: the envelope, half open, with the open signs. `kind` null: all events, whatever their value. */
export type SpreadRow = { kind: FacetKind | null; value: string; name: string; earliest: string; latest: string; count: number };

/**
 * By what the events of a filter are counted; null: by nothing but their time.
 * `untimed`: only whether their time has two ends counts, and those that have stand on {@link SOME_DAY}. Far fewer rows, where nothing is cut by a window.
 */
export type SpreadParams = { filter: EventFilter; kinds: readonly (FacetKind | null)[]; untimed?: boolean };

/** The day on which everything stands that has a day, where it does not matter which. */
export const SOME_DAY: Readonly<{ earliest: string; latest: string }> = { earliest: '2000-01-01', latest: '2000-01-02' };

/** Whether a time has two ends; read back as {@link SOME_DAY} or as no day. */
const UNTIMED_COLUMNS = '(e.earliest > $openStart AND e.latest < $openEnd) AS earliest, 0 AS latest';

const ARTICLES = '(e)<-[:SUPPORTS]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(t:Text)';

/** From an event `e` to each of its values once, with a name. */
const VALUES: Record<FacetKind, string> = {
  act: 'WITH e, e.act AS value, e.act AS name',
  act_group: 'WITH e, e.actGroup AS value, e.actGroup AS name',
  realis: 'WITH e, e.realis AS value, e.realis AS name',
  polarity: 'WITH e, e.polarity AS value, e.polarity AS name',
  place: 'WITH e, e.placeId AS value, e.placeName AS name WHERE e.placeId IS NOT NULL',
  topic: 'UNWIND e.topics AS value WITH e, value, value AS name',
  actor: 'MATCH (e)<-[:PARTICIPATED_IN]-(a:Actor) WITH DISTINCT e, a.id AS value, a.name AS name',
  state: 'MATCH (e)<-[:REPRESENTED_IN]-(a:Actor) WITH DISTINCT e, a.id AS value, a.name AS name',
  outlet: `MATCH ${ARTICLES}<-[:OF_TEXT]-(:Article)-[:PUBLISHED_BY]->(o:Outlet) WITH DISTINCT e, o.id AS value, o.name AS name`,
  language: `MATCH ${ARTICLES} WITH DISTINCT e, t.lang AS value, t.lang AS name`,
};

/** A choice among the values of a kind does not narrow the counts of that kind: the others are what one may choose instead. */
const OWN_FILTER: Partial<Record<FacetKind, EventFilter>> = {
  act: { acts: null },
  act_group: { groups: null },
  realis: { realis: null },
  polarity: { polarity: null },
  outlet: { outlets: null },
};

function branches(kind: FacetKind | null, given: EventFilter): Condition[][] {
  const filter: EventFilter = { ...given, ...(kind === null ? {} : OWN_FILTER[kind]) };
  const dated = [condition('e.k < $undatedFrom'), ...eventConditions('e', filter)];
  const undated = [condition('e.k >= $undatedFrom'), ...eventConditions('e', { ...filter, during: null })];
  if (filter.undated === true) return [undated];
  if (filter.undated === false) return [dated];
  return filter.during ? [dated, undated] : [eventConditions('e', filter)];
}

/**
 * Events counted by their values and their times: what buckets and facets are made of. Undated ones are counted too, whatever the window.
 * The rows are as many as there are different times, not as there are events.
 */
export const eventSpread: Question<SpreadParams, SpreadRow> = {
  name: 'event-spread',
  cypher: ({ filter, kinds, untimed }) =>
    kinds
      .flatMap((kind) =>
        branches(kind, filter).map(
          (conditions) => `MATCH (e:Event)
${whereOf(conditions)}
${kind === null ? "WITH e, '' AS value, '' AS name" : VALUES[kind]}
WITH value, name, ${untimed ? UNTIMED_COLUMNS : 'e.earliest AS earliest, e.latest AS latest'}
RETURN '${kind ?? ''}' AS kind, value AS value, name AS name, earliest AS earliest, latest AS latest, count(*) AS n
ORDER BY value, earliest, latest`,
        ),
      )
      .join('\nUNION ALL\n'),
  parameters: ({ filter, untimed }) => ({
    undatedFrom: UNDATED_KEY,
    ...(untimed ? { openStart: OPEN_START, openEnd: OPEN_END } : {}),
    ...parametersOf(eventConditions('e', filter)),
  }),
  readRow: ([kind, value, name, earliest, latest, n]) => ({
    kind: kind === '' ? null : (kind as FacetKind),
    value: String(value),
    name: String(name),
    ...(typeof earliest === 'boolean'
      ? earliest
        ? SOME_DAY
        : { earliest: OPEN_START, latest: OPEN_END }
      : { earliest: String(earliest), latest: String(latest) }),
    count: Number(n),
  }),
};
