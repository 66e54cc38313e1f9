import type { Question } from '../door.ts';
import type { Entity } from '../shapes/claim.ts';
import { allOf, type Condition, condition, conditionIf, parametersOf, renamed, whereOf } from './condition.ts';
import type { ActorFilter, EventFilter, TookMatch } from './filters.ts';
import { eventConditions } from './happening-conditions.ts';
import { type PageRow, readPageRow } from './page-text.ts';
import { undatedCondition } from './time-conditions.ts';

/** The conditions of an actor filter on the variable `name`. */
export const actorConditions = (name: string, filter: ActorFilter): Condition[] => [
  ...conditionIf(filter.kinds, (kinds) => condition(`${name}.kind IN $kinds`, { kinds })),
  ...conditionIf(filter.country, (country) => condition(`(${name}.country = $country OR ${name}.iso3 = $country)`, { country })),
  ...conditionIf(filter.nameContains, (letters) =>
    condition(`toLower(${name}.name) CONTAINS $letters`, { letters: letters.toLowerCase() }),
  ),
  ...conditionIf(filter.took, ({ some, none, roles }) =>
    allOf([
      ...conditionIf(some, (inner) => tookCondition(name, inner, roles, 's')),
      ...conditionIf(none, (inner) => {
        const { text, parameters } = tookCondition(name, inner, roles, 'x');
        return condition(`NOT ${text}`, parameters);
      }),
    ]),
  ),
];

/** The condition that an actor took part in an event of a filter. */
function tookCondition(name: string, filter: EventFilter, roles: TookMatch['roles'], ending: string): Condition {
  const { text, parameters } = allOf(
    renamed(
      [
        ...conditionIf(roles, (words) => condition('tr.role IN $tookRoles', { tookRoles: words })),
        ...undatedCondition('te', filter.undated),
        ...eventConditions('te', filter),
      ],
      ending,
    ),
  );
  return condition(`EXISTS { MATCH (${name})-[tr:PARTICIPATED_IN]->(te:Event) WHERE ${text} }`, parameters);
}

/** A page of actors by name. `after` is the `k` of the last row before it. */
export const actorsPage: Question<{ filter: ActorFilter; after: string | null; limit: number }, PageRow<Entity>> = {
  name: 'actors-page',
  cypher: ({ filter }) => `MATCH (a:Actor)
${whereOf([condition('a.k > $above'), ...actorConditions('a', filter)])}
WITH a ORDER BY a.k ASC LIMIT $limit
RETURN a.k AS k, a.body AS body`,
  parameters: ({ filter, after, limit }) => ({ above: after ?? '', limit, ...parametersOf(actorConditions('a', filter)) }),
  readRow: (row) => readPageRow(row),
};
