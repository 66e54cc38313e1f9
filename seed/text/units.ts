import type { FoundMention, TimePhrase } from '../reading-parts.ts';

/**
 * The pieces that the grammar looks at: an actor or place (`name`), a time phrase, a word, a mark, the edges of a quotation.
 * `lower` is the text in small letters. Offsets are those of the text. `quote` is the index of the quotation that it stands in, or -1.
 */
export type Unit = { start: number; end: number; lower: string; quote: number } & (
  | { kind: 'name'; mention: FoundMention }
  | { kind: 'time'; time: TimePhrase }
  | { kind: 'word' | 'mark' | 'open' | 'close' }
);

/** A quotation: its words without the marks, half open. */
export type Quote = { start: number; end: number };

const TOKEN = /n[’']t\b|[’'](?:s|ll|re|ve|d)\b|(?:(?!n[’']t\b)[\p{L}\p{M}\p{N}])+(?:[-–](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/giu;

/** The units of one sentence, in order. Mentions win over time phrases, longer ones over shorter. */
export function unitsOf(
  text: string,
  sentence: { start: number; end: number },
  mentions: readonly FoundMention[],
  times: readonly TimePhrase[],
  quotes: readonly Quote[],
): Unit[] {
  const spans = apart(
    [...mentions.map((mention) => ({ mention })), ...times.map((time) => ({ time }))].filter((one) => within(spanOf(one), sentence)),
  );
  const units: Unit[] = [];
  let at = sentence.start;
  for (const one of spans) {
    const span = spanOf(one);
    pushWords(text, at, span.start, quotes, units);
    const common = {
      start: span.start,
      end: span.end,
      lower: text.slice(span.start, span.end).toLowerCase(),
      quote: quoteAt(quotes, span.start),
    };
    units.push('mention' in one ? { ...common, kind: 'name', mention: one.mention } : { ...common, kind: 'time', time: one.time });
    at = span.end;
  }
  pushWords(text, at, sentence.end, quotes, units);
  return units;
}

type Named = { mention: FoundMention } | { time: TimePhrase };
const spanOf = (one: Named) => ('mention' in one ? one.mention : one.time);
const within = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Those that do not overlap: the longer wins, of two equally long the mention. */
function apart(all: Named[]): Named[] {
  const byLength = [...all].sort((a, b) => lengthOf(b) - lengthOf(a) || spanOf(a).start - spanOf(b).start);
  const kept: Named[] = [];
  for (const one of byLength) {
    const span = spanOf(one);
    if (kept.every((other) => spanOf(other).end <= span.start || spanOf(other).start >= span.end)) kept.push(one);
  }
  return kept.sort((a, b) => spanOf(a).start - spanOf(b).start);
}
const lengthOf = (one: Named) => spanOf(one).end - spanOf(one).start + ('mention' in one ? 0.5 : 0);

function pushWords(text: string, from: number, to: number, quotes: readonly Quote[], into: Unit[]): void {
  for (const token of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + token.index;
    const end = start + token[0].length;
    const opens = quotes.some((quote) => quote.start === end);
    const closes = quotes.some((quote) => quote.end === start);
    const kind = opens ? 'open' : closes ? 'close' : /[\p{L}\p{N}]/u.test(token[0]) ? 'word' : 'mark';
    into.push({ kind, start, end, lower: token[0].toLowerCase().replaceAll('’', "'"), quote: quoteAt(quotes, start) });
  }
}

/** The index of the quotation that holds this offset, or -1. */
export function quoteAt(quotes: readonly Quote[], offset: number): number {
  return quotes.findIndex((quote) => offset >= quote.start && offset < quote.end);
}
