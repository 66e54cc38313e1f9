import type { Question } from '../door.ts';
import type { Entity } from '../shapes/claim.ts';
import { type Condition, condition, conditionIf, parametersOf, whereOf } from './condition.ts';
import type { ActorFilter } from './filters.ts';
import { type PageRow, readPageRow } from './page-text.ts';

/** The conditions of an actor filter on the variable `name`. */
export const actorConditions = (name: string, filter: ActorFilter): Condition[] => [
  ...conditionIf(filter.kinds, (kinds) => condition(`${name}.kind IN $kinds`, { kinds })),
  ...conditionIf(filter.country, (country) => condition(`(${name}.country = $country OR ${name}.iso3 = $country)`, { country })),
  ...conditionIf(filter.nameContains, (letters) =>
    condition(`toLower(${name}.name) CONTAINS $letters`, { letters: letters.toLowerCase() }),
  ),
];

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
