import type { Region } from '../acts/clause.ts';
import type { FoundMention } from '../reading-parts.ts';
import { textSpan } from '../text/text-span.ts';
import type { Unit } from '../text/units.ts';
import type { Saying } from '../voices/saying.ts';
import type { Draft } from './draft.ts';
import { partiesOf } from './holders.ts';
import { emptyDraft, type SentenceContext, type Vouching } from './sentence-context.ts';

/** What a holder thinks, where it is no act: an evaluation, or a prediction where it speaks of what may come. */
export function opinionDraft(
  context: SentenceContext,
  saying: Saying,
  vouching: Vouching,
  speakers: readonly FoundMention[],
  judged: boolean,
  said: readonly Draft[],
): Draft | null {
  const { units, grammar } = context;
  const part = saying.content[0];
  if (!part) return null;
  const words = units.slice(part.from, part.to).map((unit) => unit.lower);
  const predicts = grammar.language.speech.prediction.some((phrase) =>
    phrase.includes(' ') ? words.join(' ').includes(phrase) : words.includes(phrase),
  );
  const asserts = said.some((draft) => draft.act !== null && draft.kind !== 'background');
  if (asserts || (!judged && !predicts)) return null;
  const span = textSpan(units, part);
  const draft = emptyDraft(
    context,
    textSpan(units, saying.verb),
    {
      start: Math.min(judged ? (units[saying.start]?.start ?? span.start) : span.start, span.start),
      end: Math.max(span.end, judged ? textSpan(units, saying.verb).end : 0),
    },
    vouching,
  );
  return {
    ...draft,
    kind: predicts ? 'prediction' : 'evaluation',
    realis: predicts ? 'hypothetical' : 'actual',
    reading: 'opinion',
    content: span,
    parties: (judged ? speakers.flatMap((mention) => partiesOf(mention, 'speaker')) : subjectOf(units, part)).filter(
      (party) => party.actor !== null,
    ),
    rules: [`opinion/${saying.entry?.id ?? 'according-to'}`, saying.rule],
    confidence: 0.7,
  };
}

/** Whom a clause is about: its first name. */
function subjectOf(units: readonly Unit[], part: Region): Draft['parties'] {
  const first = units.slice(part.from, part.to).find((unit) => unit.kind === 'name');
  return first?.kind === 'name' && first.mention.type !== 'place' && first.mention.type !== 'outlet'
    ? partiesOf(first.mention, 'subject')
    : [];
}
