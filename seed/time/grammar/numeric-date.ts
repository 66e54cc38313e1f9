import { civilDay } from '../../../schema/edtf/calendar.ts';
import type { DateParts } from '../date-parts.ts';
import { inOrder, longestOf, meant, type Read, sign } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { digits } from './amounts.ts';

/** A date as written. `other`: the second reading of figures, where day and month could change places. */
export type Dated = { parts: DateParts; other: DateParts | null };

/** "2025-08-19". */
const isoDate: Read<Dated> = meant(
  inOrder(digits(4, 4, 1000, 2999), sign('-/', true), digits(1, 2, 1, 12), sign('-/', true), digits(1, 2, 1, 31)),
  ([year, , month, , day]) => checked({ year, month, day }, null),
);

/** "19/8/2025", "19-08-2025", "19.08.2025" and, by the language's custom, "8/19/2025"; where both orders are possible both are given. */
export function numericDate(words: TimeWords): Read<Dated> {
  const figures = inOrder(digits(1, 2, 1, 31), sign('/-.', true), digits(1, 2, 1, 31), sign('/-.', true), digits(4, 4, 1500, 2199));
  const full = meant(figures, ([first, mark, second, again, year]) => (mark === again ? ordered(words, first, second, year) : null));
  return longestOf(isoDate, full);
}

/** "19/8": day and month; a date only where the words around it make it one. */
export function numericDayMonth(words: TimeWords): Read<Dated> {
  return meant(inOrder(digits(1, 2, 1, 31), sign('/', true), digits(1, 2, 1, 31)), ([first, , second]) => ordered(words, first, second));
}

function ordered(words: TimeWords, first: number, second: number, year?: number): Dated | null {
  const said = year === undefined ? {} : { year };
  const dayFirst: DateParts = { day: first, month: second, ...said };
  const monthFirst: DateParts = { day: second, month: first, ...said };
  if (words.slashes === 'day' || first > 12) return checked(dayFirst, null) ?? checked(monthFirst, null);
  if (second > 12) return checked(monthFirst, null);
  return checked(monthFirst, first === second ? null : dayFirst);
}

/** Refuses what the calendar has not. 2024, a leap year, stands in for a year that is not written. */
function checked(parts: DateParts, other: DateParts | null): Dated | null {
  return civilDay(parts.year ?? 2024, parts.month ?? 0, parts.day ?? 0) === null ? null : { parts, other };
}
