import type { TextWords } from '../languages/language.ts';
import type { Sentence } from '../reading-parts.ts';
import type { ReadablePassage } from './find-passages.ts';

/**
 * The sentences of the passages, in order: the built-in segmenter, whose false ends are merged again
 * (after a title or an initial, before a closing quotation mark, before a small letter). Offsets count in the text.
 */
export function findSentences(text: string, passages: readonly ReadablePassage[], words: TextWords): Sentence[] {
  const segmenter = new Intl.Segmenter(words.locale, { granularity: 'sentence' });
  const abbreviations = new Set(words.abbreviations);
  return passages.flatMap((passage, index) => {
    const sentences: Sentence[] = [];
    let start = passage.from;
    for (const end of endsIn(text.slice(passage.from, passage.to), segmenter).map((one) => passage.from + one)) {
      const next = text.slice(end, passage.to);
      if (next.trim() !== '' && !endsHere(text.slice(start, end), next, abbreviations)) continue;
      pushTrimmed(text, start, end, index, sentences);
      start = end;
    }
    return sentences;
  });
}

/** Where the segmenter ends sentences, and where a lost space hides an end ("gagal.Menurutnya"). */
function endsIn(passage: string, segmenter: Intl.Segmenter): number[] {
  const ends = Array.from(segmenter.segment(passage), (segment) => segment.index + segment.segment.length);
  const glued = Array.from(passage.matchAll(/\p{Ll}{4,}\.(?=\p{Lu}\p{Ll}{3,}[\s,])/gu), (match) => match.index + match[0].length);
  return [...new Set([...ends, ...glued])].sort((a, b) => a - b);
}

/** Whether a sentence truly ends between `before` and `after`. */
function endsHere(before: string, after: string, abbreviations: ReadonlySet<string>): boolean {
  const said = before.trimEnd();
  const following = after.trimStart();
  if (/^["”’»)\]]/u.test(following) && !/^"\s*\p{Lu}/u.test(following) && after === following) return false;
  if (!/[.!?…]["”’»')\]]*$/u.test(said)) return false;
  const last = /([\p{L}\p{M}.]+)\.$/u.exec(said)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(last) || /(?:^|\.)\p{Lu}$/u.test(last))
    return /^["“'‘]?(?:\p{Lu}\p{Ll}+ (?:\p{Ll}|\p{Lu}\p{Ll}+ed ))/u.test(following) && last.includes('.');
  if (abbreviations.has(last.toLowerCase())) return false;
  // A small letter goes on, unless a quotation was closed: then the saying that follows belongs to it all the same.
  return !/^\p{Ll}/u.test(following);
}

function pushTrimmed(text: string, start: number, end: number, passage: number, into: Sentence[]): void {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  if (to > from) into.push({ start: from, end: to, passage });
}
