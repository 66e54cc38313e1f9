import type { Question } from '../door.ts';
import { condition, parametersOf, whereOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import type { Happening } from './happenings-by-handle.ts';

/** Two states or bodies, and which of their dealings; at most `limit` events and as many invitations, the latest. */
export type DyadParams = { one: string; other: string; filter: EventFilter; limit: number };

/** One dealing. `first`: it is the earliest of all that happened, which stands apart since it may lie before the latest ones. */
export type DyadRow = Happening & { k: string; first: boolean };

const conditionsOf = ({ one, other, filter }: DyadParams) => [
  condition('s.id = $one AND r.actorId = $one', { one }),
  condition('$other IN n.stateIds', { other }),
  ...eventConditions('n', filter),
];

/** What two states or bodies had to do with one another, by whoever acted for them: rows `[what, first, k, body]`, the latest first. An event filter leaves invitations out. */
export const dyadRows: Question<DyadParams, DyadRow> = {
  name: 'dyad-rows',
  cypher: (params) => {
    const rows = (
      label: string,
      conditions: ReturnType<typeof conditionsOf>,
      first: boolean,
    ): string => `MATCH (s:Actor)-[r:REPRESENTED_IN]->(n:${label})
${whereOf(conditions)}
WITH r, n ORDER BY r.actorId ${first ? 'ASC' : 'DESC'}, r.k ${first ? 'ASC' : 'DESC'} LIMIT ${first ? '1' : '$limit'}
RETURN '${label}' AS what, ${first} AS first, r.k AS k, n.body AS body`;
    const conditions = conditionsOf(params);
    const happened = condition("n.realis = 'actual' AND n.polarity = 'affirmed'");
    const invitations = Object.values(params.filter).some((value) => value !== null && value !== undefined)
      ? []
      : [rows('Invitation', conditions, false)];
    return [rows('Event', [...conditions, happened], true), rows('Event', conditions, false), ...invitations].join('\nUNION ALL\n');
  },
  parameters: (params) => ({ limit: params.limit, ...parametersOf(conditionsOf(params)) }),
  readRow: ([what, first, k, body]) => ({ what, body: JSON.parse(String(body)), k: String(k), first: first === true }) as DyadRow,
};
