import type { Question } from '../door.ts';
import type { Entity } from '../shapes/claim.ts';
import { condition, parametersOf, whereOf } from './condition.ts';
import type { ActorsLink } from './events-of-actors.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';

/**
 * Whose ties, by which events. `known`: actors that are left out at the other end; null: only ties among `ids`, each once.
 * At most `limit` ties, those with the most events.
 */
export type TiesParams = { ids: readonly string[]; known: readonly string[] | null; link: ActorsLink; filter: EventFilter; limit: number };

/** Two actors who came to the same events: how many, and the id of the earliest (a dated one, if there is one). */
export type Tie = { from: string; to: Entity; events: number; eventId: string };

const conditionsOf = ({ ids, known, filter }: TiesParams) => [
  condition('a.id IN $ids', { ids }),
  known === null ? condition('b.id IN $ids AND a.id < b.id') : condition('NOT b.id IN $known', { known }),
  ...eventConditions('e', filter),
];

/** The ties of some actors, the strongest first. */
export const tiesOfActors: Question<TiesParams, Tie> = {
  name: 'ties-of-actors',
  cypher: (params) => `MATCH (a:Actor)-[:${params.link}]->(e:Event)<-[:${params.link}]-(b:Actor)
${whereOf(conditionsOf(params))}
WITH a.id AS source, b.id AS target, b.body AS body, count(DISTINCT e.id) AS n, min(e.k) AS k
ORDER BY n DESC, source, target LIMIT $limit
RETURN source AS source, target AS target, body AS body, n AS n, k AS k`,
  parameters: (params) => ({ limit: params.limit, ...parametersOf(conditionsOf(params)) }),
  readRow: ([from, , body, events, k]) => ({
    from: String(from),
    to: JSON.parse(String(body)) as Entity,
    events: Number(events),
    eventId: String(k).slice(String(k).indexOf('|') + 1),
  }),
};
