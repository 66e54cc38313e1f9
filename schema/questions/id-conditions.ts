import { type Condition, condition, conditionIf } from './condition.ts';
import type { IdMatch } from './filters.ts';

/** Conditions on a list of ids (`list` is an expression): some of, all of, none of. `name` keeps the parameters of several lists apart. */
export function idConditions(list: string, name: string, match: IdMatch | null | undefined): Condition[] {
  if (!match) return [];
  return [
    ...conditionIf(match.some, (ids) => condition(`any(x IN $${name}Some WHERE x IN ${list})`, { [`${name}Some`]: ids })),
    ...conditionIf(match.all, (ids) => condition(`all(x IN $${name}All WHERE x IN ${list})`, { [`${name}All`]: ids })),
    ...conditionIf(match.none, (ids) => condition(`none(x IN $${name}None WHERE x IN ${list})`, { [`${name}None`]: ids })),
  ];
}
