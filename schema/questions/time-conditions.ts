import { addDays } from '../shapes/day-span.ts';
import { type Condition, condition } from './condition.ts';
import type { HappeningFilter } from './filters.ts';

/** Sort keys of what is undated begin with this; those of what is dated are less. */
export const UNDATED_KEY = '9999';

/**
 * Conditions on the envelope of `name` (a variable with `k` and `latest`), for a window of days.
 * Where a window is given, what is undated is left out: a bound is not a date.
 * Bounds on the first possible day are bounds on `k`, so that an index on `k` serves them.
 */
export function timeConditions(name: string, filter: Pick<HappeningFilter, 'during'>): Condition[] {
  const { during } = filter;
  if (!during) return [];
  const from = during.from ?? null;
  const to = during.to ?? null;
  const dated = condition(`${name}.k < $windowEnd`, { windowEnd: to === null ? UNDATED_KEY : addDays(to, 1) });
  if (during.mode === 'definitely')
    return [
      dated,
      ...(from === null ? [] : [condition(`${name}.k >= $windowStart`, { windowStart: from })]),
      ...(to === null ? [] : [condition(`${name}.latest <= $windowClose`, { windowClose: addDays(to, 1) })]),
    ];
  return [dated, ...(from === null ? [] : [condition(`${name}.latest > $windowStart`, { windowStart: from })])];
}

/** The condition that a thing is undated, or dated; nothing where the filter leaves that open. */
export const undatedCondition = (name: string, undated: boolean | null | undefined): Condition[] =>
  undated === null || undated === undefined
    ? []
    : [condition(`${name}.k ${undated ? '>=' : '<'} $undatedFrom`, { undatedFrom: UNDATED_KEY })];
