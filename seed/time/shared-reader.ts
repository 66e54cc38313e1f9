import type { Read } from './read.ts';
import type { TimeWords } from './time-words.ts';
import type { Token } from './tokens.ts';

/**
 * A maker of readers that makes one for each language, and that reader remembers what it found in the sentence at hand:
 * dates stand inside ranges, edges and counted times, and would else be read again for each of them (more than twice the work).
 */
export function sharedReader<T>(make: (words: TimeWords) => Read<T>): (words: TimeWords) => Read<T> {
  const made = new WeakMap<TimeWords, Read<T>>();
  return (words) => {
    const known = made.get(words);
    if (known) return known;
    const reader = remembering(make(words));
    made.set(words, reader);
    return reader;
  };
}

function remembering<T>(read: Read<T>): Read<T> {
  let sentence: readonly Token[] | null = null;
  let found: ReturnType<Read<T>>[] = [];
  return (tokens, at) => {
    if (tokens !== sentence) {
      sentence = tokens;
      found = [];
    }
    const known = found[at];
    if (known !== undefined) return known;
    const hit = read(tokens, at);
    if (at >= 0) found[at] = hit;
    return hit;
  };
}
