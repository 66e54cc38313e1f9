import type { CivilDay, DaySpan } from '../shapes/day-span.ts';

/** An answer that may be open: the days known do not always decide. */
export type Answer = 'yes' | 'no' | 'maybe';

/** Stand-ins for "no bound on this side" that compare rightly with ISO dates. */
const FIRST = '0000-00-00';
const LAST = '9999-99-99';
const low = (day: CivilDay | null): CivilDay => day ?? FIRST;
const high = (day: CivilDay | null): CivilDay => day ?? LAST;

/** Whether `a` was over on a day before that on which `b` began. */
export function isBefore(a: DaySpan, b: DaySpan): Answer {
  if (a.endMax !== null && b.beginMin !== null && a.endMax < b.beginMin) return 'yes';
  return low(a.endMin) >= high(b.beginMax) ? 'no' : 'maybe';
}

/** Whether there is a day on which both were. */
export function isTogether(a: DaySpan, b: DaySpan): Answer {
  if (isBefore(a, b) === 'yes' || isBefore(b, a) === 'yes') return 'no';
  return isBefore(a, b) === 'no' && isBefore(b, a) === 'no' ? 'yes' : 'maybe';
}

/** Whether some day of it may lie in the window (inclusive; null: no bound on that side). A time of which nothing is known may lie anywhere. */
export function isPossiblyWithin(days: DaySpan, from: CivilDay | null, to: CivilDay | null): boolean {
  return low(days.beginMin) <= high(to) && high(days.endMax) >= low(from);
}

/** Whether all of it must lie in the window (inclusive; null: no bound on that side). */
export function isDefinitelyWithin(days: DaySpan, from: CivilDay | null, to: CivilDay | null): boolean {
  return low(days.beginMin) >= low(from) && high(days.endMax) <= high(to);
}
