import { type CivilDay, type DaySpan, NO_DAYS } from '../../schema/shapes/day-span.ts';

/** Days since 1970-01-01. */
export const dayNumber = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How many days the envelope of a time spans; infinite where an end is open. */
export function spanWidth(days: DaySpan): number {
  return days.beginMin === null || days.endMax === null ? Number.POSITIVE_INFINITY : dayNumber(days.endMax) - dayNumber(days.beginMin) + 1;
}

/** Whether two envelopes share a day; open ends reach everything. */
export function spansMeet(a: DaySpan, b: DaySpan): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether the first surely ended before the second could begin. */
export function isBefore(a: DaySpan, b: DaySpan): boolean {
  return a.endMax !== null && b.beginMin !== null && a.endMax < b.beginMin;
}

/** How many days lie between two envelopes; 0 where they meet. */
export function daysBetween(a: DaySpan, b: DaySpan): number {
  if (a.endMax !== null && b.beginMin !== null && a.endMax < b.beginMin) return dayNumber(b.beginMin) - dayNumber(a.endMax);
  if (b.endMax !== null && a.beginMin !== null && b.endMax < a.beginMin) return dayNumber(a.beginMin) - dayNumber(b.endMax);
  return 0;
}

/** The days that two points in time share: a point lies in both. Null where there are none. */
export function narrowed(a: DaySpan, b: DaySpan): DaySpan | null {
  const begin = latest(a.beginMin, b.beginMin);
  const end = earliest(a.endMax, b.endMax);
  if (begin !== null && end !== null && begin > end) return null;
  return { beginMin: begin, beginMax: end, endMin: begin, endMax: end, pointlike: true };
}

/** All that points share, from the widest on; what contradicts the rest is left out. No points: nothing known. */
export function narrowedAll(spans: readonly DaySpan[]): DaySpan {
  return spans.reduce<DaySpan>((all, span) => narrowed(all, span) ?? all, NO_DAYS);
}

const latest = (a: CivilDay | null, b: CivilDay | null): CivilDay | null => (a === null ? b : b === null ? a : a > b ? a : b);
const earliest = (a: CivilDay | null, b: CivilDay | null): CivilDay | null => (a === null ? b : b === null ? a : a < b ? a : b);
