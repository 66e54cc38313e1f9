import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { Language } from '../../schema/words/closed-lists.ts';
import type { Gazetteer, NameValue } from '../gazetteer/gazetteer.ts';
import { type NameHit, namesAt } from '../gazetteer/name-trie.ts';
import { splitWords, type Word } from '../gazetteer/split-words.ts';
import type { Sentence } from '../reading-parts.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { NameWords } from './name-words.ts';

/** What finding mentions needs to know: the text as words, the sentence of each word (-1 outside of all), names that stand at each word, and the states that the text names. */
export type MentionContext = {
  text: string;
  textId: string;
  words: Word[];
  sentences: readonly Sentence[];
  sentenceOf: number[];
  /** Longest known name at each word, null where there is none. */
  hits: (NameHit<NameValue> | null)[];
  /** Every known role at each word, longest first. */
  roles: (NameHit<NameValue> | null)[];
  statesNamed: ReadonlySet<string>;
  /** Words that the text writes small somewhere: their capitals elsewhere say nothing. */
  smallWords: ReadonlySet<string>;
  gazetteer: Gazetteer;
  language: Language;
  names: NameWords;
  on: CivilDay | null;
};

/** Prepares a text for finding mentions. Words in the credit of a picture, and in addresses of the net, get the sentence -1: nothing is named there. */
export function createMentionContext(
  text: string,
  textId: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  language: Language,
  on: CivilDay | null,
): MentionContext {
  const words = splitWords(text);
  const names = LANGUAGE_NAMES[language];
  const hidden = hiddenSpans(text, names);
  let s = 0;
  const sentenceOf = words.map((word) => {
    while (s < sentences.length && (sentences[s]?.end ?? 0) <= word.start) s += 1;
    const sentence = sentences[s];
    const isInside =
      sentence !== undefined && sentence.start <= word.start && !hidden.some((h) => h.start <= word.start && word.end <= h.end);
    return isInside ? s : -1;
  });
  const isWanted = (value: NameValue): boolean => value.lang === null || value.lang === language;
  const statesNamed = new Set<string>();
  const hits: (NameHit<NameValue> | null)[] = [];
  const roles: (NameHit<NameValue> | null)[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const found =
      sentenceOf[i] === -1
        ? []
        : namesAt(gazetteer.trie, text, words, i, isWanted).filter((hit) => sentenceOf[hit.to - 1] === sentenceOf[i]);
    const split = (isRole: boolean): NameHit<NameValue> | null => {
      for (const hit of found) {
        const values = hit.values.filter((v) => (v.kind === 'role') === isRole);
        if (values.length > 0) return { ...hit, values };
      }
      return null;
    };
    hits.push(split(false));
    roles.push(split(true));
    for (const value of hits[i]?.values ?? []) {
      const iso3 =
        value.kind === 'state' || value.kind === 'demonym'
          ? value.state.entity.iso3
          : value.kind === 'metonym'
            ? value.state.iso3
            : undefined;
      if (iso3) statesNamed.add(iso3);
    }
  }
  return {
    text,
    textId,
    words,
    sentences,
    sentenceOf,
    hits,
    roles,
    statesNamed,
    smallWords: new Set(words.flatMap((word) => (word.text === word.key ? [word.key] : []))),
    gazetteer,
    language,
    names,
    on,
  };
}

/** Stretches in which nothing is named: the credit of a picture up to the end of its line, and addresses of the net. */
function hiddenSpans(text: string, names: NameWords): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const credit = names.credit.exec(line);
    if (credit) {
      const close = line.slice(credit.index).startsWith('(') ? line.indexOf(')', credit.index) : -1;
      spans.push({ start: start + credit.index, end: start + (close === -1 ? line.length : close + 1) });
    }
    start += line.length + 1;
  }
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)\S+|\b[\p{L}\d-]+\.(?:com|id|net|org|tv|co\.id|co|info)\b/giu))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** The word at `i` as it is compared; empty outside of the text or in another sentence than `near`. */
export function keyAt(context: MentionContext, i: number, near: number): string {
  return context.sentenceOf[i] === context.sentenceOf[near] ? (context.words[i]?.key ?? '') : '';
}

/** What stands between word `i` and the next one. */
export const gapAfter = (context: MentionContext, i: number): string =>
  context.text.slice(context.words[i]?.end ?? 0, context.words[i + 1]?.start ?? context.text.length);

/** Whether a word is written with a capital. */
export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Whether word `i` opens its sentence (or a quotation in it), so that its capital says nothing. */
export function opensSentence(context: MentionContext, i: number): boolean {
  if (context.sentenceOf[i - 1] !== context.sentenceOf[i]) return true;
  return /["“'‘(]$|[:–—-] $/u.test(context.text.slice(context.words[i - 1]?.end ?? 0, context.words[i]?.start ?? 0));
}
