import { lastingBetween, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import type { DateParts } from '../date-parts.ts';
import { countedFromOfParts, daysFromParts, granularityOfParts } from '../date-parts.ts';
import { answered, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, type Read, sign } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { digits } from './amounts.ts';
import { dayNumber, monthName, writtenYear, yearOfDate } from './calendar-date.ts';
import { anyDate, dayDate } from './dates.ts';
import { type Dated, numericDayMonth } from './numeric-date.ts';
import { weekdayName } from './weekday.ts';

/** What lasted from one date to another, or lies between two: "16–17 Agustus 2025", "dari 28 Agustus hingga 2 September", "between 2015 and 2018", "Juni-Juli 2014", "1950-53". */
export function rangeMeaning(words: TimeWords): Read<Meaning> {
  const day: Read<Dated> = meant(inOrder(optional(anyOf(words.dayTitles)), dayNumber(words)), ([, parts]) => ({ parts, other: null }));
  const year: Read<Dated> = meant(writtenYear(words), (parts) => ({ parts, other: null }));
  const month: Read<Dated> = meant(monthName(words), (parts) => ({ parts, other: null }));
  const left = longestOf(anyDate(words), month, day, year);
  const dayYear: Read<Dated> = meant(inOrder(dayNumber(words), optional(yearOfDate(words))), ([number, said]) => ({
    parts: { ...number, ...said },
    other: null,
  }));
  const right = longestOf(anyDate(words), month, numericDayMonth(words), year, ...(words.monthFirst ? [dayYear] : []));
  const dash = meant(sign('-–—/'), () => true as const);
  const open = optional(anyOf(words.rangeOpeners));
  const lasted = meant(inOrder(open, left, longestOf(dash, anyOf(words.rangeLinks)), right), ([, first, , last]) =>
    between(first.parts, last.parts, false),
  );
  const pair = meant(inOrder(day, anyOf(words.dayLinks), dayDate(words)), ([first, , last]) =>
    last.parts.month !== undefined && (first.parts.day ?? 0) + 1 === last.parts.day ? between(first.parts, last.parts, false) : null,
  );
  const within = meant(inOrder(anyOf(words.betweenOpeners), left, anyOf(words.betweenLinks), right), ([, first, , last]) =>
    between(first.parts, last.parts, true),
  );
  const short = meant(inOrder(digits(4, 4, 1500, 2199), dash, digits(2, 2, 0, 99)), ([first, , end]) => {
    const last = Math.floor(first / 100) * 100 + end;
    return last > first ? between({ year: first }, { year: last }, false) : null;
  });
  const weekdays = optional(inOrder(weekdayName(words), optional(inOrder(longestOf(dash, anyOf(words.rangeLinks)), weekdayName(words)))));
  const bracketed = meant(inOrder(weekdays, sign('('), left, dash, right, sign(')')), ([, , first, , last]) =>
    between(first.parts, last.parts, false),
  );
  return longestOf(lasted, pair, within, short, bracketed);
}

/** Each end takes from the other what it leaves unsaid. Null where that does not make two dates of one kind in order. */
function between(left: DateParts, right: DateParts, pointlike: boolean): Meaning | null {
  const first = completed(left, right);
  const last = completed(right, left);
  const [from, to] = [granularityOfParts(first), granularityOfParts(last)];
  if (from !== to || (first.day !== undefined && first.month === undefined) || !inSequence(first, last)) return null;
  const when: Meaning['when'] = (counted, tense) => {
    const [begin, end] = [daysFromParts(first, counted, tense), daysFromParts(last, counted, tense)];
    if (!begin || !end || (begin.beginMin ?? '') > (end.endMax ?? '')) return null;
    return answered(pointlike ? oneDayWithin(begin.beginMin, end.endMax) : lastingBetween(begin, end));
  };
  return { rule: pointlike ? 'time.between' : 'time.range', granularity: 'interval', counted: countedFromOfParts(first), when };
}

function completed(parts: DateParts, other: DateParts): DateParts {
  const { month, year, years, side } = other;
  const borrowed: DateParts = {};
  if (parts.day !== undefined && parts.month === undefined && month !== undefined) borrowed.month = month;
  const hasMonth = parts.month !== undefined || borrowed.month !== undefined;
  if (hasMonth && parts.year === undefined && parts.years === undefined) {
    if (year !== undefined) borrowed.year = year;
    if (years !== undefined) borrowed.years = years;
    if (side !== undefined && parts.side === undefined) borrowed.side = side;
  }
  return { ...parts, ...borrowed };
}

function inSequence(first: DateParts, last: DateParts): boolean {
  if (first.year === undefined || last.year === undefined) return first.year === last.year;
  const rank = (parts: DateParts): number => (parts.year ?? 0) * 10000 + (parts.month ?? 0) * 100 + (parts.day ?? 0);
  return rank(first) < rank(last);
}
