import { oneDay } from '../../../schema/edtf/day-spans.ts';
import { addDays } from '../../../schema/shapes/day-span.ts';
import { countedFrom, type Meaning } from '../meaning.ts';
import { longestOf, meant, phraseOf, type Read } from '../read.ts';
import type { TimeWords } from '../time-words.ts';

/** "yesterday", "hari ini", "lusa"; "that day", "keesokan harinya". */
export function dayWordMeaning(words: TimeWords): Read<Meaning> {
  return longestOf(
    meant(phraseOf(words.dayWords), (offset): Meaning => countedFrom('now', 'time.day', 'day', (from) => oneDay(addDays(from, offset)))),
    meant(
      phraseOf(words.mentionedDays),
      (offset): Meaning => countedFrom('mentioned', 'time.day-mentioned', 'day', (from) => oneDay(addDays(from, offset))),
    ),
  );
}
