import type { DateParts } from '../date-parts.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { TimeWords } from '../time-words.ts';
import { isCapital, isFirstWord, type Token } from '../tokens.ts';

/**
 * The name of a weekday: capitalised, or after its title ("hari minggu").
 * A word that is also a unit ("Minggu": Sunday or week) is a unit where only the beginning of the sentence or a title in capitals made it large and a step follows ("Minggu lalu", "Minggu Depan").
 */
export const weekdayName = sharedReader((words: TimeWords): Read<DateParts> => {
  const step = phraseOf(words.stepsAfter);
  const isUnit = (tokens: readonly Token[], at: number): boolean =>
    words.units[tokens[at]?.lower ?? ''] !== undefined &&
    step(tokens, at + 1) !== null &&
    (isFirstWord(tokens, at) || isCapital(tokens[at + 1]));
  const named = meant(phraseOf(words.weekdays), (weekday, tokens, at): DateParts | null =>
    isCapital(tokens[at]) && !isUnit(tokens, at) ? { weekday } : null,
  );
  const titled = meant(inOrder(anyOf(words.weekdayTitles), phraseOf(words.weekdays)), ([, weekday]): DateParts => ({ weekday }));
  return longestOf(named, titled);
});

/** A weekday and which one: "last Tuesday", "Selasa depan", "Selasa pekan lalu", "Monday of last week", "besok, Minggu". */
export const weekdayWithSide = sharedReader((words: TimeWords): Read<DateParts> => {
  const name = weekdayName(words);
  const part = optional(anyOf(words.dayParts));
  const week = meant(phraseOf(words.units), (unit) => (unit === 'week' ? unit : null));
  const before = meant(inOrder(phraseOf(words.stepsBefore), name), ([side, day]): DateParts => ({ ...day, side }));
  const behind = meant(inOrder(name, part, phraseOf(words.stepsAfter)), ([day, , side]): DateParts => ({ ...day, side }));
  const link = optional(anyOf(words.monthLinks));
  const weekBefore = meant(
    inOrder(name, part, link, phraseOf(words.stepsBefore), week),
    ([day, , , weeks]): DateParts => ({ ...day, weeks }),
  );
  const weekBehind = meant(inOrder(name, part, week, phraseOf(words.stepsAfter)), ([day, , , weeks]): DateParts => ({ ...day, weeks }));
  const comma = optional(sign(','));
  const dayBefore = meant(inOrder(phraseOf(words.dayWords), comma, name), ([offset, , day]) => toSide(day, offset));
  const dayBehind = meant(inOrder(name, part, comma, phraseOf(words.dayWords)), ([day, , , offset]) => toSide(day, offset));
  return longestOf(before, behind, weekBefore, weekBehind, dayBefore, dayBehind);
});

/** A weekday beside "yesterday" lies before, beside "tomorrow" after the day counted from; "today" adds nothing. */
function toSide(day: DateParts, offset: number): DateParts {
  return offset === 0 ? day : { ...day, side: offset < 0 ? -1 : 1 };
}
