import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { TimeUnit, TimeWords } from '../time-words.ts';
import type { Token } from '../tokens.ts';

/** An amount of time; `count` null where nobody counted ("several"). */
export type Amount = { count: number | null; unit: TimeUnit };

/** Whether a number stands by itself: no letters, decimals or further digits touch it ("QZ8501", "2.000", "021-555"). */
export function standsAlone(tokens: readonly Token[], at: number, next = at + 1): boolean {
  const [first, before, beforeThat] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  const [after, afterThat] = [tokens[next], tokens[next + 1]];
  const joinsBefore =
    first?.glued === true &&
    before !== undefined &&
    (before.kind !== 'sign' || (before.glued && beforeThat?.kind === 'number' && '.,-/:'.includes(before.text)));
  const joinsAfter =
    after?.glued === true &&
    (after.kind !== 'sign' || ('.,-/:'.includes(after.text) && afterThat?.glued === true && afterThat.kind === 'number'));
  return !joinsBefore && !joinsAfter;
}

/** Digits of `from`–`to` places whose value lies between `least` and `most`. */
export function digits(from: number, to: number, least: number, most: number): Read<number> {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.text.length < from || token.text.length > to || !/^[0-9]+$/.test(token.text)) return null;
    const value = Number(token.text);
    return value >= least && value <= most ? { value, next: at + 1 } : null;
  };
}

/** "three weeks", "hampir dua bulan", "beberapa hari", "setahun", "three-day". */
export const amountOf = sharedReader((words: TimeWords): Read<Amount> => {
  const plain: Read<number> = meant(digits(1, 3, 1, 999), (value, tokens, at, next) =>
    standsAlone(tokens, at, next) || (tokens[next]?.text === '-' && tokens[next]?.glued && tokens[next + 1]?.kind === 'word')
      ? value
      : null,
  );
  const counted: Read<number | null> = longestOf<number | null>(plain, phraseOf(words.numbers));
  const some = uncounted(anyOf(words.some));
  const unit = phraseOf(words.units);
  const spoken = meant(inOrder(counted, optional(sign('-', true)), unit), ([count, , of]): Amount => ({ count, unit: of }));
  const vague = meant(inOrder(some, unit), ([, of]): Amount => ({ count: null, unit: of }));
  const one = meant(phraseOf(words.oneUnit), (of): Amount => ({ count: 1, unit: of }));
  const yearFigures = digits(4, 4, 1000, 2999);
  return meant(inOrder(optional(anyOf(words.roughly)), longestOf(spoken, vague, one)), ([, amount], tokens, _, next) =>
    // "Law No. 23 Tahun 2014" holds a number and a year, not 23 years.
    amount.unit === 'year' && yearFigures(tokens, next) ? null : amount,
  );
});

const uncounted = (read: Read<true>): Read<{ none: true }> => meant(read, () => ({ none: true as const }));
