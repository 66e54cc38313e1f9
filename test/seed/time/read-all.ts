import { envelopeOf } from '../../../schema/shapes/day-span.ts';
import type { Language } from '../../../schema/words/closed-lists.ts';
import { englishTime } from '../../../seed/languages/en/time.ts';
import { indonesianTime } from '../../../seed/languages/id/time.ts';
import { findTimePhrases } from '../../../seed/time/find-time-phrases.ts';
import { readTimes } from '../../../seed/time/read-times.ts';

/** The words of time of each language. */
export const TIME_WORDS = { id: indonesianTime, en: englishTime };

/** The times of a text that is one sentence, with their phrases and envelopes, as the narrator counts them from `published`. */
export function readAll(lang: Language, text: string, published: string | null) {
  const sentences = [{ start: 0, end: text.length, passage: 0 }];
  const phrases = findTimePhrases(text, sentences, TIME_WORDS[lang]);
  const times = readTimes(text, sentences, phrases, TIME_WORDS[lang], published);
  return times.map((time, index) => ({ ...time, ...envelopeOf(time.days), bound: phrases[index]?.bound ?? null }));
}

/** Each phrase of the text with its EDTF: "pekan lalu = [2031-05-05..2031-05-11]". */
export function saidWhen(lang: Language, text: string, published: string | null): string[] {
  return readAll(lang, text, published).map(({ phrase, edtf }) => `${phrase} = ${edtf}`);
}
