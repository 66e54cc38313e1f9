import type { Question } from '../door.ts';
import type { WorldEvent } from '../shapes/world.ts';
import { parametersOf, whereOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { type PageParams, type PageRow, pageBounds } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** How actors came to an event: they took part themselves, or (states and bodies) took part or had somebody act for them. */
export type ActorsLink = 'PARTICIPATED_IN' | 'REPRESENTED_IN';

/** Which actors, how they came to the events, which events, and which page of each actor. */
export type EventsOfActorsParams = PageParams & { actorIds: readonly string[]; link: ActorsLink; filter: EventFilter };

const dateBound = ({ undated }: EventFilter): string =>
  undated === true ? ' AND r.k >= $undatedFrom' : undated === false ? ' AND r.k < $undatedFrom' : '';

/** For each of several actors a page of its events. One statement, however many actors; the relationships carry the sort key. */
export const eventsOfActors: Question<EventsOfActorsParams, PageRow<WorldEvent> & { actorId: string }> = {
  name: 'events-of-actors',
  cypher: ({ link, filter, order }) => {
    const conditions = eventConditions('e', filter);
    const branch = (bound: string, direction: string): string => `UNWIND $owners AS owner
CALL (owner) {
  MATCH (a:Actor)-[r:${link}]->(e:Event)
  ${whereOf([{ text: `a.id = owner AND r.actorId = owner AND ${bound}`, parameters: {} }, ...conditions])}
  WITH DISTINCT e, r.actorId AS first, r.k AS k ORDER BY first ${direction}, k ${direction} LIMIT $limit
  RETURN k AS k, e.body AS body
}
RETURN owner AS actorId, k AS k, body AS body`;
    if (order === 'earliest_first') return branch(`r.k > $above${dateBound(filter)}`, 'ASC');
    const dated = branch('r.k < $below', 'DESC');
    const rest = branch('r.k >= $undatedFrom AND r.k < $undatedBelow', 'DESC');
    return filter.undated === true ? rest : filter.undated === false ? dated : `${dated}\nUNION ALL\n${rest}`;
  },
  parameters: (params) => ({
    owners: params.actorIds,
    ...pageBounds(params, UNDATED_KEY),
    ...parametersOf(eventConditions('e', params.filter)),
  }),
  readRow: ([actorId, k, body]) => ({ actorId: String(actorId), k: String(k), body: JSON.parse(String(body)) as WorldEvent }),
};
