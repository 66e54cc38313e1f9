import type { DateParts } from '../date-parts.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { TimeWords } from '../time-words.ts';
import { isCapital } from '../tokens.ts';
import { digits } from './amounts.ts';

const join = (...parts: readonly (DateParts | null)[]): DateParts => Object.assign({}, ...parts.filter((part) => part !== null));

/** The name of a month: capitalised, or after its title ("bulan maret"). */
export const monthName = sharedReader((words: TimeWords): Read<DateParts> => {
  const named = meant(phraseOf(words.months), (month, tokens, at): DateParts | null => (isCapital(tokens[at]) ? { month } : null));
  const titled = meant(inOrder(anyOf(words.monthTitles), phraseOf(words.months)), ([, month]): DateParts => ({ month }));
  return longestOf(named, titled);
});

/** A day of the month, with its ending where it has one: "19", "19th". */
export function dayNumber(words: TimeWords): Read<DateParts> {
  const suffix = meant(anyOf(words.daySuffixes), (value, tokens, at) => (tokens[at]?.glued ? value : null));
  return meant(inOrder(digits(1, 2, 1, 31), optional(suffix)), ([day]): DateParts => ({ day }));
}

/** A year in figures, with or without its title: "2025", "tahun 2025". */
export function writtenYear(words: TimeWords): Read<DateParts> {
  return meant(inOrder(optional(anyOf(words.yearTitles)), digits(4, 4, 1500, 2199)), ([, year]): DateParts => ({ year }));
}

/** The year of a date: ", 2025", "-2025", "tahun 2025"; or counted: "last year", "tahun lalu". */
export const yearOfDate = sharedReader((words: TimeWords): Read<DateParts> => {
  const written = meant(inOrder(optional(sign(',-')), writtenYear(words)), ([, year]) => year);
  const unit = meant(phraseOf(words.units), (named) => (named === 'year' ? named : null));
  const before = meant(
    inOrder(optional(anyOf(words.monthLinks)), phraseOf(words.stepsBefore), unit),
    ([, years]): DateParts => ({ years }),
  );
  const after = meant(inOrder(unit, phraseOf(words.stepsAfter)), ([, years]): DateParts => ({ years }));
  return longestOf(written, before, after);
});

/** "19 Agustus 2025", "the 19th of August", "tanggal 19 Agustus tahun lalu". */
export function dayMonthYear(words: TimeWords): Read<DateParts> {
  const title = optional(anyOf(words.dayTitles));
  const link = optional(anyOf(words.monthLinks));
  return meant(inOrder(title, dayNumber(words), link, monthName(words), optional(yearOfDate(words))), ([, day, , month, year]) =>
    join(day, month, year),
  );
}

/** "August 19, 2025", "August 19th"; only where the language puts the month first. */
export function monthDayYear(words: TimeWords): Read<DateParts> {
  if (!words.monthFirst) return () => null;
  const title = optional(anyOf(words.dayTitles));
  return meant(inOrder(monthName(words), title, dayNumber(words), optional(yearOfDate(words))), ([month, , day, year]) =>
    join(month, day, year),
  );
}

/** "Agustus 2025", "May last year", "September of 2025". */
export function monthYear(words: TimeWords): Read<DateParts> {
  const link = optional(anyOf(words.monthLinks));
  return meant(inOrder(monthName(words), link, yearOfDate(words)), ([month, , year]) => join(month, year));
}

/** "tanggal 17": a day of a month that is not said. */
export function dayAlone(words: TimeWords): Read<DateParts> {
  return meant(inOrder(anyOf(words.dayTitlesAlone), dayNumber(words)), ([, day]) => day);
}
