import type { Voice } from '../../schema/shapes/claim.ts';
import { findForms } from '../acts/lexicon.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { FoundMention, Sentence, TimePhrase } from '../reading-parts.ts';
import type { ReadablePassage } from '../text/find-passages.ts';
import { type Quote, unitsOf } from '../text/units.ts';
import type { Draft } from './draft.ts';
import { draftRegion } from './draft-region.ts';
import type { Memory, SentenceContext } from './sentence-context.ts';

/** A text with all that was found in it so far. `outlet` is the outermost voice. */
export type ArticleParts = {
  text: string;
  passages: readonly ReadablePassage[];
  quotes: readonly Quote[];
  sentences: readonly Sentence[];
  mentions: readonly FoundMention[];
  phrases: readonly TimePhrase[];
  grammar: Grammar;
  outlet: Voice;
};

/** The drafts of all sentences, in the order of the text. A sentence that stands wholly inside a quotation has the voice of whoever the quotation is given to, before or after it. */
export function draftArticle(parts: ArticleParts): Draft[] {
  const { text, passages, quotes, sentences, grammar, outlet } = parts;
  const memory: Memory = { speaker: null, anonymous: null, quoteVoices: new Map() };
  const drafts: Draft[] = [];
  const quoted: { context: SentenceContext; quote: number; speakerBefore: Memory['speaker'] }[] = [];
  const mentionsOf = slicer(parts.mentions);
  const phrasesOf = slicer(parts.phrases);
  for (const [index, sentence] of sentences.entries()) {
    const units = unitsOf(text, sentence, mentionsOf(sentence), phrasesOf(sentence), quotesIn(quotes, sentence));
    const context: SentenceContext = {
      units: withGlobalQuotes(units, quotes),
      found: findForms(grammar.lexicon, units),
      grammar,
      sentence: index,
      passage: sentence.passage,
      memory,
      heading: passages[sentence.passage]?.kind === 'heading',
    };
    const inside = whollyQuoted(context.units);
    if (inside !== null) {
      quoted.push({ context, quote: inside, speakerBefore: memory.speaker });
      continue;
    }
    drafts.push(...draftRegion(context, { from: 0, to: units.length }, { voices: [outlet], saidIn: null, subject: null }));
    const nameless = units.findLast((unit) => unit.kind === 'name' && unit.mention.via === 'anonymous');
    if (nameless?.kind === 'name') memory.anonymous = { mention: nameless.mention, passage: sentence.passage };
  }
  for (const { context, quote, speakerBefore } of quoted) {
    const voiced = memory.quoteVoices.get(quote) ?? continued(speakerBefore, outlet);
    if (!voiced) continue;
    drafts.push(
      ...draftRegion(
        context,
        { from: 0, to: context.units.length },
        {
          voices: voiced.voices,
          saidIn: voiced.saidIn,
          subject: { from: 0, to: 0, mentions: [...voiced.mentions] },
        },
      ),
    );
  }
  return drafts.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** A quotation without a verb of saying goes on with the speaker before it. */
function continued(speaker: Memory['speaker'], outlet: Voice) {
  return speaker
    ? {
        voices: [outlet, { holders: speaker.holders, by: 'statement' as const, setting: null }],
        saidIn: speaker.draft,
        mentions: speaker.mentions,
      }
    : null;
}

/** The quotation that holds a whole sentence, or null. */
function whollyQuoted(units: SentenceContext['units']): number | null {
  const first = units.find((unit) => unit.kind !== 'open')?.quote ?? -1;
  if (first < 0) return null;
  return units.every(
    (unit) =>
      unit.quote === first || unit.kind === 'open' || unit.kind === 'close' || (unit.kind === 'mark' && /^[.,!?]$/.test(unit.lower)),
  )
    ? first
    : null;
}

const quotesIn = (quotes: readonly Quote[], sentence: Sentence): Quote[] =>
  quotes.filter((quote) => quote.start <= sentence.end && quote.end >= sentence.start);

/** Units whose quotation is numbered in the whole text rather than in the sentence. */
function withGlobalQuotes(units: SentenceContext['units'], quotes: readonly Quote[]): SentenceContext['units'] {
  return units.map((unit) => ({
    ...unit,
    quote: unit.quote < 0 ? -1 : quotes.findIndex((quote) => unit.start >= quote.start && unit.start < quote.end),
  }));
}

/** Gives the spans inside a sentence, for sentences asked in their order. */
function slicer<T extends { start: number; end: number }>(spans: readonly T[]): (sentence: Sentence) => T[] {
  let at = 0;
  return (sentence) => {
    while (at < spans.length && (spans[at]?.start ?? 0) < sentence.start) at++;
    const inside: T[] = [];
    for (let i = at; i < spans.length && (spans[i]?.start ?? 0) < sentence.end; i++) inside.push(spans[i] as T);
    return inside;
  };
}
