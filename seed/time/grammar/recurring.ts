import { type Meaning, uncounted } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, phraseOf, type Read } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { amountOf } from './amounts.ts';
import { dateMeaning } from './dates.ts';
import { edgeMeaning } from './edges.ts';

/** "every Monday", "setiap tanggal 15", "setiap akhir bulan", "tiap lima menit": again and again, so on no one day. */
export function recurringMeaning(words: TimeWords): Read<Meaning> {
  const what = longestOf<unknown>(dateMeaning(words), edgeMeaning(words), amountOf(words), phraseOf(words.units));
  return meant(inOrder(anyOf(words.every), what), () => uncounted('time.recurring', 'none'));
}
