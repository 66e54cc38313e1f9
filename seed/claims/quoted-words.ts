import type { Claim, Span } from '../../schema/shapes/claim.ts';
import type { Language } from '../../schema/words/closed-lists.ts';
import type { Draft } from './draft.ts';
import { isTranslated } from './is-translated.ts';

/** What tells quoted words of a text: where its quotations are, its language, and the official languages of states by iso3. */
export type Quotations = { quotes: readonly Span[]; lang: Language; languagesOfState: ReadonlyMap<string, readonly string[]> };

/**
 * The first words that a claim gives as quoted: of what was said, where it is a saying, else of its own evidence.
 * Null where nobody is quoted: words in quotation marks that the publisher says itself are a name or irony.
 */
export function quotedWords(draft: Draft, { quotes, lang, languagesOfState }: Quotations): Claim['verbatim'] {
  const isSaying = draft.act?.startsWith('speech.') === true;
  if (!isSaying && draft.voices.length < 2) return null;
  const own = isSaying ? (draft.content ?? draft.evidence) : draft.evidence;
  for (const quote of quotes) {
    const start = Math.max(quote.start, own.start);
    const end = Math.min(quote.end, own.end);
    if (start < end) return { start, end, translated: isTranslated(draft, lang, languagesOfState) };
  }
  return null;
}
