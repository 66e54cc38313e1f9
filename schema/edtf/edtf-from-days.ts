import type { CivilDay, DaySpan } from '../shapes/day-span.ts';
import { daysInMonth, partsOf } from './calendar.ts';

/**
 * The EDTF of a time, as short as it can be said: a day, a whole month, year or decade, a set of days (`[2025-08-11..2025-08-17]`: one of them),
 * a bound (`[..2025-08-20]`), or what lasted (`2025-08-15/2025-08-17`, `2019/..`). Null where nothing bounds the time.
 * What began and ended on one day, or within one month or year, is written as that.
 * EDTF has no word for "began some day of this week and lasted": such an end is written as its outermost day, approximate (`2025-08-11~/2025-08-30`).
 */
export function edtfFromDays(days: DaySpan): string | null {
  if (days.pointlike) return oneOf(days.beginMin, days.endMax);
  const begin = endpoint(days.beginMin, days.beginMax, days.beginMin);
  const end = endpoint(days.endMin, days.endMax, days.endMax);
  if (begin === end) return begin === '..' ? null : begin;
  return `${begin}/${end}`;
}

function oneOf(first: CivilDay | null, last: CivilDay | null): string | null {
  if (first === null && last === null) return null;
  if (first === null || last === null) return `[${first ?? ''}..${last ?? ''}]`;
  return wholeUnit(first, last) ?? `[${first}..${last}]`;
}

function endpoint(first: CivilDay | null, last: CivilDay | null, outermost: CivilDay | null): string {
  if (outermost === null) return '..';
  return (first !== null && last !== null ? wholeUnit(first, last) : null) ?? `${outermost}~`;
}

/** The name of the day, month, year or decade that runs exactly from `first` to `last`; null where none does. */
function wholeUnit(first: CivilDay, last: CivilDay): string | null {
  if (first === last) return first;
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  if (from.year === to.year && from.month === to.month) return first.slice(0, 7);
  if (from.month !== 1 || to.month !== 12) return null;
  if (from.year === to.year) return first.slice(0, 4);
  return from.year % 10 === 0 && to.year === from.year + 9 ? `${first.slice(0, 3)}X` : null;
}
