import type { CivilDay, DaySpan } from '../shapes/day-span.ts';
import { isPossiblyWithin } from './compare-days.ts';

const later = (a: CivilDay | null, b: CivilDay | null): CivilDay | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: CivilDay | null, b: CivilDay | null): CivilDay | null => (a === null || (b !== null && b < a) ? b : a);
const crossed = (first: CivilDay | null, last: CivilDay | null): boolean => first !== null && last !== null && first > last;

/**
 * What two reports of one thing's time leave: null where they exclude each other.
 * One day and one day: the days that both allow. What lasted and what lasted: beginnings and ends each narrowed.
 * A day inside what lasted narrows nothing: the longer is answered, as long as the day can lie in it.
 */
export function intersectDays(a: DaySpan, b: DaySpan): DaySpan | null {
  if (a.pointlike !== b.pointlike) {
    const [day, longer] = a.pointlike ? [a, b] : [b, a];
    return isPossiblyWithin(day, longer.beginMin, longer.endMax) ? longer : null;
  }
  const both: DaySpan = {
    beginMin: later(a.beginMin, b.beginMin),
    beginMax: earlier(a.beginMax, b.beginMax),
    endMin: later(a.endMin, b.endMin),
    endMax: earlier(a.endMax, b.endMax),
    pointlike: a.pointlike,
  };
  return crossed(both.beginMin, both.beginMax) || crossed(both.endMin, both.endMax) || crossed(both.beginMin, both.endMax) ? null : both;
}
