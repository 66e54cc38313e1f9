import { type DateParts, daysFromParts } from '../date-parts.ts';
import { countedFrom, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { TimeWords } from '../time-words.ts';
import { dayAlone, dayMonthYear, dayNumber, monthDayYear, monthName, monthYear } from './calendar-date.ts';
import { meaningOfDate } from './date-meaning.ts';
import { type Dated, numericDate, numericDayMonth } from './numeric-date.ts';
import { weekdayName, weekdayWithSide } from './weekday.ts';

const plain = (read: Read<DateParts>): Read<Dated> => meant(read, (parts) => ({ parts, other: null }));

/** A date with its day: "Selasa (19/8/2025)", "Saturday, September 29, 2018", "16 Agustus", "besok, Minggu (24/8)". */
export const dayDate = sharedReader((words: TimeWords): Read<Dated> => {
  const written = longestOf(plain(dayMonthYear(words)), plain(monthDayYear(words)), numericDate(words));
  const loose = longestOf(written, numericDayMonth(words));
  const inBrackets = meant(inOrder(sign('(['), written, sign(')]')), ([, date]) => date);
  const bracketed = meant(inOrder(sign('(['), loose, sign(')]')), ([, date]) => date);
  const dayWord = optional(meant(inOrder(phraseOf(words.dayWords), optional(sign(','))), ([offset]) => offset));
  const named = meant(
    inOrder(dayWord, weekdayName(words), optional(anyOf(words.dayParts)), optional(sign(',')), longestOf(bracketed, loose)),
    ([, weekday, , , date]) => withWeekday(weekday, date),
  );
  const titled = meant(inOrder(anyOf(words.dayTitlesAlone), loose), ([, date]) => date);
  const dayWithBrackets = meant(inOrder(phraseOf(words.dayWords), bracketed), ([, date]) => date);
  return longestOf(named, titled, written, inBrackets, dayWithBrackets);
});

/** Any date that is written piece by piece: with a day, a weekday, or a month. */
export const anyDate = sharedReader((words: TimeWords): Read<Dated> => {
  return longestOf(
    dayDate(words),
    plain(weekdayWithSide(words)),
    plain(weekdayName(words)),
    plain(dayAlone(words)),
    plain(monthYear(words)),
    plain(sidedMonth(words)),
  );
});

/** "last June", "Maret lalu", "bulan Maret lalu"; or the month alone, where its name is no common word. */
function sidedMonth(words: TimeWords): Read<DateParts> {
  const name = monthName(words);
  const before = meant(inOrder(phraseOf(words.stepsBefore), name), ([side, month]): DateParts => ({ ...month, side }));
  const behind = meant(inOrder(name, phraseOf(words.stepsAfter)), ([month, side]): DateParts => ({ ...month, side }));
  const opened = anyOf(words.monthOpeners);
  const alone = meant(name, (month, tokens, at, next): DateParts | null => {
    const written = tokens
      .slice(at, next)
      .map((token) => token.text)
      .join('');
    const doubtful = words.ambiguousMonths.includes(written) && !(at > 0 && opened(tokens, at - 1));
    return doubtful || tokens[at - 1]?.kind === 'number' ? null : month;
  });
  return longestOf(before, behind, alone);
}

/** What a date means. Words that only repeat a side after a full date ("27 November 2014 lalu") are read with it. */
export const dateMeaning = sharedReader((words: TimeWords): Read<Meaning> => {
  const tail = optional(phraseOf(words.stepsAfter));
  const dated = meant(
    inOrder(withSharedEnd(anyDate(words), words), tail),
    ([date, side]): Meaning => meaningOfDate(side !== null && date.parts.side === undefined ? withSide(date, side) : date),
  );
  return longestOf(dated, mentionedMonth(words));
});

/** "January and May 2025", "8 dan 12 Mei": a date takes the month and year that only the next one of its list has; the next one stays for itself. */
function withSharedEnd(read: Read<Dated>, words: TimeWords): Read<Dated> {
  const day: Read<Dated> = plain(dayNumber(words));
  const and: Read<unknown> = anyOf(words.dayLinks);
  const comma: Read<unknown> = sign(',');
  return (tokens, at) => {
    const first = read(tokens, at);
    const alone = first ?? day(tokens, at);
    const linked = alone && (and(tokens, alone.next) ?? (first && comma(tokens, alone.next)));
    const second = linked && read(tokens, linked.next);
    if (!alone || !second) return first;
    const shared = lentParts(alone.value.parts, second.value.parts);
    return shared ? { value: { parts: shared, other: null }, next: alone.next } : first;
  };
}

/** A date with what it lacks of the next one's month and year; null where it lacks nothing that the next one has. */
function lentParts(own: DateParts, next: DateParts): DateParts | null {
  if (own.year !== undefined || own.years !== undefined || own.side !== undefined) return null;
  if (own.month === undefined) {
    if (own.day === undefined || next.day === undefined || next.month === undefined) return null;
    return { ...own, month: next.month, ...(next.year !== undefined && { year: next.year }) };
  }
  return next.year === undefined ? null : { ...own, year: next.year };
}

/** "that June": of the year that was spoken of. */
function mentionedMonth(words: TimeWords): Read<Meaning> {
  const same = meant(phraseOf(words.mentionedBefore), (step) => (step === 0 ? step : null));
  return meant(
    inOrder(same, monthName(words)),
    ([years, month]): Meaning =>
      countedFrom('mentioned', 'time.month-mentioned', 'month', (from, tense) => daysFromParts({ ...month, years }, from, tense)),
  );
}

function withSide(date: Dated, side: -1 | 0 | 1): Dated {
  return date.parts.year === undefined && date.parts.years === undefined ? { ...date, parts: { ...date.parts, side } } : date;
}

function withWeekday(weekday: DateParts, date: Dated): Dated {
  return { parts: { ...date.parts, ...weekday }, other: date.other && { ...date.other, ...weekday } };
}
