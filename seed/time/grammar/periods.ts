import { addMonths, isoWeekday, mondayOf, partsOf } from '../../../schema/edtf/calendar.ts';
import { oneDay, oneDayOfMonths, oneDayOfWeek, oneDayOfYears, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { addDays, type CivilDay, type DaySpan } from '../../../schema/shapes/day-span.ts';
import type { Granularity } from '../../../schema/words/closed-lists.ts';
import { countedFrom, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { Step, TimeUnit, TimeWords } from '../time-words.ts';
import { isCapital, isFirstWord, type Token } from '../tokens.ts';

/** The calendar unit `count` units from that of `from`, as one day within it: the ISO week before, the month after. Null for hours and minutes. */
export function unitFrom(from: CivilDay, unit: TimeUnit, count: number): DaySpan | null {
  if (unit === 'day') return oneDay(addDays(from, count));
  if (unit === 'week') return oneDayOfWeek(addDays(from, 7 * count));
  if (unit === 'month') return oneDayOfMonths(addMonths(from, count));
  const { year, month } = partsOf(from);
  if (unit === 'quarter')
    return oneDayOfMonths(addMonths(`${from.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`, 3 * count), 3);
  if (unit === 'year') return oneDayOfYears(year + count);
  return unit === 'decade' ? oneDayOfYears(year - (year % 10) + 10 * count, 10) : null;
}

/** How fine a unit is, as the closed list names it. */
export const granularityOfUnit = (unit: TimeUnit): Granularity => (unit === 'minute' || unit === 'hour' ? 'time' : unit);

/** "last week", "pekan lalu", "tahun ini"; "the following week", "tahun sebelumnya"; "this weekend". */
export const periodMeaning = sharedReader((words: TimeWords): Read<Meaning> => {
  const unit = calendarUnit(words);
  const now = longestOf(
    meant(inOrder(phraseOf(words.stepsBefore), unit), ([step, of]) => ({ step, of })),
    meant(inOrder(unit, phraseOf(words.stepsAfter)), ([of, step]) => ({ step, of })),
  );
  const mentioned = longestOf(
    meant(inOrder(phraseOf(words.mentionedBefore), unit), ([step, of]) => ({ step, of })),
    meant(inOrder(unit, phraseOf(words.mentionedAfter)), ([of, step]) => ({ step, of })),
  );
  return longestOf(
    meant(now, ({ step, of }): Meaning => countedFrom('now', `time.${of}`, granularityOfUnit(of), (from) => unitFrom(from, of, step))),
    meant(
      mentioned,
      ({ step, of }): Meaning =>
        countedFrom('mentioned', `time.${of}-mentioned`, granularityOfUnit(of), (from) => unitFrom(from, of, step)),
    ),
    weekendMeaning(words),
  );
});

/** A weekend; without "last" or "next" the last that has begun, in speech of what is to come the next that has not ended. */
function weekendMeaning(words: TimeWords): Read<Meaning> {
  const name = anyOf(words.weekends);
  const step: Read<Step | null> = longestOf<Step | null>(
    meant(inOrder(phraseOf(words.stepsBefore), name), ([side]) => side),
    meant(inOrder(name, phraseOf(words.stepsAfter)), ([, side]) => side),
  );
  const bare = meant(inOrder(optional(anyOf(words.dayTitles)), name), () => ({ weeks: null }));
  const told = meant(step, (weeks) => ({ weeks }));
  return meant(
    longestOf<{ weeks: Step | null }>(told, bare),
    ({ weeks }): Meaning =>
      countedFrom('now', 'time.weekend', 'interval', (from, tense) => {
        const running = isoWeekday(from) >= 6 || tense === 'future' ? 0 : -1;
        const saturday = addDays(mondayOf(from), 5 + 7 * (weeks ?? running));
        return oneDayWithin(saturday, addDays(saturday, 1));
      }),
  );
}

/** The word of a unit from a week to a decade; where it is also a weekday's name, only as {@link weekdayName} leaves it. */
export const calendarUnit = sharedReader((words: TimeWords): Read<TimeUnit> => {
  const isWeekday = (tokens: readonly Token[], at: number): boolean =>
    words.weekdays[tokens[at]?.text ?? ''] !== undefined && !isFirstWord(tokens, at) && !isCapital(tokens[at + 1]);
  return meant(phraseOf(words.units), (unit, tokens, at) =>
    ['minute', 'hour', 'day'].includes(unit) || isWeekday(tokens, at) ? null : unit,
  );
});
