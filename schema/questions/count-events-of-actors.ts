import type { Question } from '../door.ts';
import { type Condition, condition, parametersOf, whereOf } from './condition.ts';
import type { ActorsLink } from './events-of-actors.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { undatedCondition } from './time-conditions.ts';

const conditionsOf = (filter: EventFilter): Condition[] => [
  condition('a.id IN $owners'),
  ...undatedCondition('e', filter.undated),
  ...eventConditions('e', filter),
];

/** For each of several actors how many events of a filter it came to by a link. Actors with none are left out. */
export const countEventsOfActors: Question<
  { actorIds: readonly string[]; link: ActorsLink; filter: EventFilter },
  { actorId: string; count: number }
> = {
  name: 'count-events-of-actors',
  cypher: ({ link, filter }) => `MATCH (a:Actor)-[:${link}]->(e:Event)
${whereOf(conditionsOf(filter))}
RETURN a.id AS actorId, count(DISTINCT e.id) AS n ORDER BY actorId`,
  parameters: ({ actorIds, filter }) => ({ owners: actorIds, ...parametersOf(conditionsOf(filter)) }),
  readRow: ([actorId, n]) => ({ actorId: String(actorId), count: Number(n) }),
};
