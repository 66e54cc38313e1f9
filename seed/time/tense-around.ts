import type { Span } from '../../schema/shapes/claim.ts';
import type { Sentence, Tense, TimePhrase } from '../reading-parts.ts';
import { meant, phraseOf, type Read } from './read.ts';
import type { TimeWords } from './time-words.ts';
import { isCapital, isFirstWord, type Token, tokensOf } from './tokens.ts';

/**
 * Whether the clause of a time phrase speaks of what was or of what is to come, by its verbs and particles:
 * the nearest one before the phrase in its sentence decides, else the nearest after it. Words inside a quotation do not speak for a phrase outside it, nor the other way round.
 * `unknown` where none stands there.
 */
export function tenseAround(text: string, sentence: Sentence, phrase: Span, words: TimeWords): Tense {
  const read = tenseReader(words);
  const tokens = tokensOf(text, sentence.start, sentence.end);
  const depths = quoteDepths(tokens);
  const own = depths[tokens.findIndex((token) => token.end > phrase.start)] ?? 0;
  let before: Tense | null = null;
  let governed = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const hit =
      token &&
      depths[at] === own &&
      (!isCapital(token) || isFirstWord(tokens, at)) &&
      (token.end <= phrase.start || token.start >= phrase.end)
        ? read(tokens, at)
        : null;
    const counts = hit && !(hit.value === 'past' && at <= governed);
    if (token && token.start >= phrase.end && depths[at] === own && (before || counts || isPlainVerb(token.text, words)))
      return before ?? hit?.value ?? 'unknown';
    if (counts) before = hit.value;
    if (counts && hit.value === 'future') governed = reach(tokens, hit.next);
    at = hit?.next ?? at + 1;
  }
  return before ?? 'unknown';
}

function isPlainVerb(word: string, { tense }: TimeWords): boolean {
  return word.length > 5 && !tense.verbStartsNot.includes(word) && tense.verbStarts.some((start) => word.startsWith(start));
}

/** The last of the words that a word of the future governs: "will be held" and "akan digelar" are no past. */
function reach(tokens: readonly Token[], next: number): number {
  const stop = [next, next + 1].findIndex((at) => tokens[at]?.kind === 'sign');
  return next + (stop === -1 ? 1 : stop - 1);
}

/** The tense of each phrase of a sentence's text; see {@link tenseAround}. */
export function tenseOf(text: string, sentences: readonly Sentence[], phrase: TimePhrase, words: TimeWords): Tense {
  const sentence = sentences.find(({ start, end }) => start <= phrase.start && phrase.end <= end);
  return sentence ? tenseAround(text, sentence, phrase, words) : 'unknown';
}

const readers = new WeakMap<TimeWords, Read<Tense>>();

function tenseReader(words: TimeWords): Read<Tense> {
  const known = readers.get(words);
  if (known) return known;
  const { past, future, pastEndings, pastEndingsNot } = words.tense;
  const listed = phraseOf<Tense>(
    Object.fromEntries([...past.map((word) => [word, 'past'] as const), ...future.map((word) => [word, 'future'] as const)]),
  );
  const isPastForm = (word: string): boolean =>
    word.length > 4 && !pastEndingsNot.includes(word) && pastEndings.some((ending) => word.endsWith(ending));
  const formed: Read<Tense> = (tokens, at) => (isPastForm(tokens[at]?.text ?? '') ? { value: 'past', next: at + 1 } : null);
  const read: Read<Tense> = (tokens, at) => listed(tokens, at) ?? formed(tokens, at);
  readers.set(
    words,
    meant(read, (tense) => tense),
  );
  return read;
}

/** For each token, how many quotations it stands in (0 or 1; nested ones count as one). */
function quoteDepths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === '“' || (token.text === '"' && depth === 0)) {
      depth = 1;
      return 0;
    }
    if (token.text === '”' || token.text === '"') depth = 0;
    return depth;
  });
}
