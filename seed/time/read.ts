import { type Token, tokensOf } from './tokens.ts';

/** Reads something that begins at token `at`: what it is and the token after it, or null where it does not stand there. */
export type Read<T> = (tokens: readonly Token[], at: number) => { value: T; next: number } | null;

/** One after the other. */
export function inOrder<T extends readonly unknown[]>(...reads: { [K in keyof T]: Read<T[K]> }): Read<T> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const read of reads as readonly Read<unknown>[]) {
      const hit = read(tokens, next);
      if (!hit) return null;
      values.push(hit.value);
      next = hit.next;
    }
    return { value: values as unknown as T, next };
  };
}

/** The one that reads furthest; of equals the first. */
export function longestOf<T>(...reads: readonly Read<T>[]): Read<T> {
  return (tokens, at) => {
    let best: ReturnType<Read<T>> = null;
    for (const read of reads) {
      const hit = read(tokens, at);
      if (hit && (!best || hit.next > best.next)) best = hit;
    }
    return best;
  };
}

/** It, or nothing (null) where it does not stand. */
export function optional<T>(read: Read<T>): Read<T | null> {
  return (tokens, at) => read(tokens, at) ?? { value: null, next: at };
}

/** What was read, made into something else; null refuses it. */
export function meant<T, U>(read: Read<T>, mean: (value: T, tokens: readonly Token[], at: number, next: number) => U | null): Read<U> {
  return (tokens, at) => {
    const hit = read(tokens, at);
    const value = hit && mean(hit.value, tokens, at, hit.next);
    return hit && value !== null ? { value, next: hit.next } : null;
  };
}

/** It, if the token after it does not begin one of the others. */
export function notBefore<T>(read: Read<T>, other: Read<unknown>): Read<T> {
  return meant(read, (value, tokens, _, next) => (other(tokens, next) ? null : value));
}

/** One of these signs. `glued`: with no space before it. */
export function sign(marks: string, glued = false): Read<string> {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'sign' && marks.includes(token.text) && (token.glued || !glued) ? { value: token.text, next: at + 1 } : null;
  };
}

/** One of the phrases of a list (word → meaning), in any case; the longest that stands there. */
export function phraseOf<T>(list: Readonly<Record<string, T>>): Read<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of Object.entries(list)) {
    const words = tokensOf(phrase).map((token) => token.lower);
    const first = words[0];
    if (first !== undefined)
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
      );
  }
  return (tokens, at) => {
    for (const { words, value } of byFirst.get(tokens[at]?.lower ?? '') ?? [])
      if (words.every((word, index) => tokens[at + index]?.lower === word)) return { value, next: at + words.length };
    return null;
  };
}

/** One of these phrases, in any case. */
export const anyOf = (phrases: readonly string[]): Read<true> =>
  phraseOf(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])));
