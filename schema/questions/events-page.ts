import type { Question } from '../door.ts';
import type { WorldEvent } from '../shapes/world.ts';
import { type Condition, parametersOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { type PageParams, type PageRow, pageBounds, pageText, readPageRow } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** Which events, and which page of them. */
export type EventsPageParams = PageParams & { filter: EventFilter };

/** Where a page of events starts: at the one state or actor that must be there, whose relationships carry the sort key; else at all events. */
function sourceOf(filter: EventFilter): { match: string; k: string; conditions: Condition[] } {
  const state = filter.asState?.all?.[0] ?? (filter.asState?.some?.length === 1 ? filter.asState.some[0] : undefined);
  if (state !== undefined)
    return {
      match: '(s:Actor)-[r:REPRESENTED_IN]->(e:Event)',
      k: 'r.k',
      conditions: [{ text: 's.id = $start AND r.actorId = $start', parameters: { start: state } }],
    };
  return { match: '(e:Event)', k: 'e.k', conditions: [] };
}

/** A page of events by time. */
export const eventsPage: Question<EventsPageParams, PageRow<WorldEvent>> = {
  name: 'events-page',
  cypher: ({ filter, order }) => {
    const { match, k, conditions } = sourceOf(filter);
    return pageText({ match, node: 'e', k, conditions: [...conditions, ...eventConditions('e', filter)], undated: filter.undated }, order);
  },
  parameters: (params) => ({
    ...pageBounds(params, UNDATED_KEY),
    ...parametersOf([...sourceOf(params.filter).conditions, ...eventConditions('e', params.filter)]),
  }),
  readRow: (row) => readPageRow(row),
};
