import { daysBetween } from '../../schema/edtf/calendar.ts';
import { isBefore } from '../../schema/edtf/compare-days.ts';
import type { DaySpan } from '../../schema/shapes/day-span.ts';

/** How many days the envelope of a time spans; infinite where an end is open. */
export function spanWidth(days: DaySpan): number {
  return days.beginMin === null || days.endMax === null ? Number.POSITIVE_INFINITY : daysBetween(days.beginMin, days.endMax) + 1;
}

/** Whether the first surely ended before the second could begin. */
export const isSurelyBefore = (a: DaySpan, b: DaySpan): boolean => isBefore(a, b) === 'yes';

/** Whether two envelopes share a day; open ends reach everything. */
export const spansMeet = (a: DaySpan, b: DaySpan): boolean => !isSurelyBefore(a, b) && !isSurelyBefore(b, a);

/** How many days lie between two envelopes; 0 where they meet. */
export function gapDays(a: DaySpan, b: DaySpan): number {
  const [first, second] = isSurelyBefore(a, b) ? [a, b] : [b, a];
  return !isSurelyBefore(first, second) || first.endMax === null || second.beginMin === null
    ? 0
    : daysBetween(first.endMax, second.beginMin);
}
