import type { Tense, TimePhrase } from '../reading-parts.ts';
import { anyOf, phraseOf } from './read.ts';
import type { TimeWords } from './time-words.ts';
import type { Token } from './tokens.ts';
import { table } from './word-lists.ts';

/** That a phrase says since or until when; and the tense in which it is then read, given that of its clause. */
export type Bound = { bound: NonNullable<TimePhrase['bound']>; tense: (clause: Tense) => Tense };

/** Reads the "since" or "until" that stands before token `at`, with at most two small words between ("until at least"); null where none does. */
export function boundBefore(words: TimeWords): (tokens: readonly Token[], at: number) => Bound | null {
  const list = table<Bound>(
    [{ bound: 'since', tense: () => 'past' }, words.since.join()],
    [{ bound: 'since', tense: (clause) => clause }, words.starting.join()],
    [{ bound: 'until', tense: (clause) => (clause === 'past' ? 'unknown' : 'future') }, words.until.join()],
  );
  const opener = phraseOf(list);
  const filler = anyOf(words.boundFillers);
  return (tokens, at) => {
    for (let back = 1; back <= 5 && back <= at; back += 1) {
      const hit = opener(tokens, at - back);
      let next = hit?.next ?? at + 1;
      for (let small = 0; small < 2 && next < at; small += 1) next = filler(tokens, next)?.next ?? at + 1;
      if (hit && next === at) return hit.value;
    }
    return null;
  };
}
