import type { Question } from '../door.ts';
import type { WorldEvent } from '../shapes/world.ts';
import { parametersOf, whereOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { type PageParams, type PageRow, pageBounds } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** Which actors, which of their events, and which page of each. */
export type EventsOfActorsParams = PageParams & { actorIds: readonly string[]; filter: EventFilter };

/** For each of several actors a page of the events in which it took part, itself or as the state that somebody acted for. One statement, however many actors. */
export const eventsOfActors: Question<EventsOfActorsParams, PageRow<WorldEvent> & { actorId: string }> = {
  name: 'events-of-actors',
  cypher: ({ filter, order }) => {
    const conditions = eventConditions('e', filter);
    const branch = (bound: string, direction: string): string => `UNWIND $owners AS owner
CALL (owner) {
  MATCH (e:Event)
  ${whereOf([{ text: `(owner IN e.actorIds OR owner IN e.stateIds) AND ${bound}`, parameters: {} }, ...conditions])}
  RETURN e.k AS k, e.body AS body ORDER BY k ${direction} LIMIT $limit
}
RETURN owner AS actorId, k AS k, body AS body`;
    if (order === 'earliest_first') return branch(`e.k > $above${undatedBound(filter)}`, 'ASC');
    const dated = branch('e.k < $below', 'DESC');
    const rest = branch('e.k >= $undatedFrom AND e.k < $undatedBelow', 'DESC');
    return filter.undated === true ? rest : filter.undated === false ? dated : `${dated}\nUNION ALL\n${rest}`;
  },
  parameters: (params) => ({
    owners: params.actorIds,
    ...pageBounds(params, UNDATED_KEY),
    ...parametersOf(eventConditions('e', params.filter)),
  }),
  readRow: ([actorId, k, body]) => ({ actorId: String(actorId), k: String(k), body: JSON.parse(String(body)) as WorldEvent }),
};

const undatedBound = ({ undated }: EventFilter): string =>
  undated === true ? ' AND e.k >= $undatedFrom' : undated === false ? ' AND e.k < $undatedFrom' : '';
