import type { Question } from '../door.ts';
import type { WorldEvent } from '../shapes/world.ts';
import { condition, conditionIf, parametersOf } from './condition.ts';
import type { EventFilter, IdMatch } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { type PageParams, type PageRow, type PageSource, pageBounds, pageText, readPageRow } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** Which events, and which page of them. */
export type EventsPageParams = PageParams & { filter: EventFilter };

/** The one id that must be there, if one must. */
const theOne = (match: IdMatch | null | undefined): string | undefined =>
  match?.all?.[0] ?? (match?.some?.length === 1 ? match.some[0] : undefined);

/** Where a page of events starts: at the one actor or state that must be there, whose relationships carry the sort key; else at all events. */
function sourceOf(filter: EventFilter): Omit<PageSource, 'undated'> {
  const actor = theOne(filter.actors);
  const start = actor ?? theOne(filter.asState);
  if (start === undefined) {
    const act = filter.acts?.length === 1 ? filter.acts[0] : undefined;
    const conditions = [...conditionIf(act, (oneAct) => condition('e.act = $oneAct', { oneAct })), ...eventConditions('e', filter)];
    return { match: '(e:Event)', node: 'e', first: act === undefined ? undefined : 'act', conditions };
  }
  return {
    match: `(s:Actor)-[r:${actor === undefined ? 'REPRESENTED_IN' : 'PARTICIPATED_IN'}]->(e:Event)`,
    node: 'e',
    along: 'r',
    once: actor !== undefined,
    conditions: [condition('s.id = $start AND r.actorId = $start', { start }), ...eventConditions('e', filter)],
  };
}

/** A page of events by time. */
export const eventsPage: Question<EventsPageParams, PageRow<WorldEvent>> = {
  name: 'events-page',
  cypher: ({ filter, order }) => pageText({ ...sourceOf(filter), undated: filter.undated }, order),
  parameters: (params) => ({ ...pageBounds(params, UNDATED_KEY), ...parametersOf(sourceOf(params.filter).conditions) }),
  readRow: (row) => readPageRow(row),
};
