import { type Meaning, uncounted } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, notBefore, optional, type Read, sign } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { amountOf, digits } from './amounts.ts';

/** Words that say when without saying on which day: "kini", "recently", "dahulu". */
export const vagueMeaning = (words: TimeWords): Read<Meaning> => meant(anyOf(words.vague), () => uncounted('time.vague', 'none'));

/** A length of time that is not counted from anything: "six years", "tujuh hari". */
export const durationMeaning = (words: TimeWords): Read<Meaning> =>
  meant(notBefore(amountOf(words), anyOf(words.ageAfter)), () => uncounted('time.duration', 'duration'));

/** A time of day: "pukul 06.18 WIB", "10:30 a.m.", "3pm"; figures alone need their title or ending. */
export function clockMeaning(words: TimeWords): Read<Meaning> {
  const minutes = meant(inOrder(sign('.:', true), digits(2, 2, 0, 59)), () => true as const);
  const figures = inOrder(digits(1, 2, 0, 24), optional(minutes));
  const ending = anyOf(words.clockAfter);
  const titled = inOrder(anyOf(words.clockTitles), figures, optional(ending));
  const ended = inOrder(figures, ending);
  return meant(longestOf<unknown>(titled, ended), () => uncounted('time.clock', 'time'));
}

/** A part of a day, beside its date: "(Selasa) malam", "(Monday) night". */
export function dayPartMeaning(words: TimeWords): Read<Meaning> {
  return meant(anyOf(words.dayParts), () => uncounted('time.day-part', 'time'));
}
