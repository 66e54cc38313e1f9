import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { TimeExpression } from '../../schema/shapes/reading.ts';
import type { Sentence, TimePhrase } from '../reading-parts.ts';
import { tenseOf } from './tense-around.ts';
import type { TimeWords } from './time-words.ts';

/**
 * The phrases counted as the narrator would: from the day of publication (null: unknown, relative ones stay unresolved), by the tense of their clause,
 * and "the next day" or "three weeks later" from the last day, week, month or year that the text spoke of before. One answer a phrase, in their order.
 */
export function readTimes(
  text: string,
  sentences: readonly Sentence[],
  phrases: readonly TimePhrase[],
  words: TimeWords,
  published: CivilDay | null,
): TimeExpression[] {
  let mentioned: CivilDay | null = null;
  return phrases.map((phrase) => {
    const tense = tenseOf(text, sentences, phrase, words);
    const time =
      phrase.counted === 'mentioned' ? phrase.resolve(mentioned, 'event', tense) : phrase.resolve(published, 'publication', tense);
    if (time.edtf !== null && time.days.beginMin !== null) mentioned = time.days.beginMin;
    return time;
  });
}
