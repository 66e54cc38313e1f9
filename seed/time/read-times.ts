import { daysBetween } from '../../schema/edtf/calendar.ts';
import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { TimeExpression } from '../../schema/shapes/reading.ts';
import type { Granularity } from '../../schema/words/closed-lists.ts';
import type { Sentence, TimePhrase } from '../reading-parts.ts';
import { tenseOf } from './tense-around.ts';
import type { TimeWords } from './time-words.ts';

/** "that June" is counted from a year. */
const OPEN_DAYS_BY_RULE: Readonly<Record<string, number>> = { 'time.month-mentioned': 365 };

/** How many days at most may be open in a time that another of this granularity is counted from; what is not listed needs a known day. */
const OPEN_DAYS: Partial<Record<Granularity, number>> = { week: 6, month: 30, quarter: 91, year: 365, decade: 3652 };

/**
 * The phrases counted as the narrator would: from the day of publication (null: unknown, relative ones stay unresolved), by the tense of their clause,
 * and "the next day" or "three weeks later" from what the text spoke of before (see {@link mentionedBefore}). What is counted from an event ("a day after the summit") is left to who knows the event. One answer a phrase, in their order.
 */
export function readTimes(
  text: string,
  sentences: readonly Sentence[],
  phrases: readonly TimePhrase[],
  words: TimeWords,
  published: CivilDay | null,
): TimeExpression[] {
  const times: TimeExpression[] = [];
  for (const phrase of phrases) {
    const tense = tenseOf(text, sentences, phrase, words);
    const spokenOf = phrase.counted === 'mentioned' ? mentionedBefore(times, phrase) : null;
    const fromText = phrase.counted === 'mentioned' || phrase.counted === 'event';
    times.push(fromText ? phrase.resolve(spokenOf, 'event', tense) : phrase.resolve(published, 'publication', tense));
  }
  return times;
}

/** The day that a phrase like "that day" or "two weeks later" is counted from: of the times before it the last that is known finely enough; null where none is. */
export function mentionedBefore(times: readonly TimeExpression[], phrase: TimePhrase): CivilDay | null {
  const room = OPEN_DAYS_BY_RULE[phrase.rule] ?? OPEN_DAYS[phrase.granularity] ?? 0;
  const last = times.findLast(
    ({ start, edtf, days: { pointlike, beginMin, endMax } }) =>
      start < phrase.start && edtf !== null && pointlike && beginMin !== null && endMax !== null && daysBetween(beginMin, endMax) <= room,
  );
  return last?.days.beginMin ?? null;
}
