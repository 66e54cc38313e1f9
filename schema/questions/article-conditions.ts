import { type Condition, condition, conditionIf } from './condition.ts';
import type { ArticleFilter } from './filters.ts';

/** The conditions of an article filter on the variable `name`. `dated` is not here: it chooses the branch of a page. */
export const articleConditions = (name: string, filter: ArticleFilter): Condition[] => [
  ...conditionIf(filter.outlets, (outlets) => condition(`${name}.outletId IN $outlets`, { outlets })),
  ...conditionIf(filter.kinds, (kinds) => condition(`${name}.kind IN $kinds`, { kinds })),
  ...conditionIf(filter.lang, (lang) => condition(`EXISTS { MATCH (${name})-[:OF_TEXT]->(t:Text) WHERE t.lang = $lang }`, { lang })),
];
