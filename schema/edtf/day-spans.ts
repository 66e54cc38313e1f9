import { addDays, type CivilDay, type DaySpan } from '../shapes/day-span.ts';
import { addMonths, daysInMonth, mondayOf, partsOf } from './calendar.ts';

/** One known day. */
export const oneDay = (day: CivilDay): DaySpan => oneDayWithin(day, day);

/** One day, not told which, from `first` to `last` (inclusive; null: not bounded on that side). */
export function oneDayWithin(first: CivilDay | null, last: CivilDay | null): DaySpan {
  return { beginMin: first, beginMax: last, endMin: first, endMax: last, pointlike: true };
}

/** What lasted from `first` to `last`, both inclusive. */
export function lasting(first: CivilDay, last: CivilDay): DaySpan {
  return { beginMin: first, beginMax: first, endMin: last, endMax: last, pointlike: false };
}

/** A bound: that day or some earlier one, EDTF `[..day]`. */
export const notAfter = (day: CivilDay): DaySpan => oneDayWithin(null, day);

/** A bound: that day or some later one, EDTF `[day..]`. */
export const notBefore = (day: CivilDay): DaySpan => oneDayWithin(day, null);

/** What began in `start` and has no known end, EDTF `2019/..`. */
export function lastingSince(start: DaySpan): DaySpan {
  return { beginMin: start.beginMin, beginMax: start.endMax, endMin: start.beginMin, endMax: null, pointlike: false };
}

/** What lasted from some day of `first` to some day of `last`: `Juni sampai Agustus` begins in June and ends in August. */
export function lastingBetween(first: DaySpan, last: DaySpan): DaySpan {
  return { beginMin: first.beginMin, beginMax: first.endMax, endMin: last.beginMin, endMax: last.endMax, pointlike: false };
}

/** One day of the ISO week that holds `day`. */
export function oneDayOfWeek(day: CivilDay): DaySpan {
  const monday = mondayOf(day);
  return oneDayWithin(monday, addDays(monday, 6));
}

/** One day of the calendar months from that of `day` on; `count` 3 for a quarter, 12 for a year that begins there. */
export function oneDayOfMonths(day: CivilDay, count = 1): DaySpan {
  const first = `${day.slice(0, 7)}-01`;
  const last = partsOf(addMonths(first, count - 1));
  return oneDayWithin(first, `${addMonths(first, count - 1).slice(0, 8)}${daysInMonth(last.year, last.month)}`);
}

/** One day of that calendar year, or of `count` years that begin with it. */
export function oneDayOfYears(year: number, count = 1): DaySpan {
  const name = (value: number): string => String(value).padStart(4, '0');
  return oneDayWithin(`${name(year)}-01-01`, `${name(year + count - 1)}-12-31`);
}
