import type { Question } from '../door.ts';
import { type Condition, condition, parametersOf, whereOf } from './condition.ts';
import { undatedCondition } from './count-rows.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';

const conditionsOf = (filter: EventFilter): Condition[] => [
  condition('(owner IN e.actorIds OR owner IN e.stateIds)'),
  ...undatedCondition('e', filter.undated),
  ...eventConditions('e', filter),
];

/** For each of several actors how many events of a filter it took part in, itself or as the state that somebody acted for. Actors with none are left out. */
export const countEventsOfActors: Question<{ actorIds: readonly string[]; filter: EventFilter }, { actorId: string; count: number }> = {
  name: 'count-events-of-actors',
  cypher: ({ filter }) => `UNWIND $owners AS owner
MATCH (e:Event)
${whereOf(conditionsOf(filter))}
RETURN owner AS actorId, count(e) AS n ORDER BY actorId`,
  parameters: ({ actorIds, filter }) => ({ owners: actorIds, ...parametersOf(conditionsOf(filter)) }),
  readRow: ([actorId, n]) => ({ actorId: String(actorId), count: Number(n) }),
};
