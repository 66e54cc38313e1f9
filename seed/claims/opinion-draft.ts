import type { Region } from '../acts/clause.ts';
import type { Grammar } from '../acts/word-sets.ts';
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
  // "He will not vote", said by himself: his plan, and no guess.
  const own = predicts && !judged ? intentionOf(units, part, speakers, grammar) : null;
  if (own)
    return {
      ...draft,
      kind: 'plan',
      realis: 'planned',
      polarity: own.denied ? 'denied' : 'affirmed',
      reading: 'intention',
      content: span,
      parties: subjectOf(units, part).filter((party) => party.actor !== null),
      rules: [`opinion/${saying.entry?.id ?? 'clitic'}`, 'opinion/intention'],
      confidence: 0.7,
    };
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

/** Whether a clause opens with the speaker himself and a word of the future. */
function intentionOf(
  units: readonly Unit[],
  part: Region,
  speakers: readonly FoundMention[],
  grammar: Grammar,
): { denied: boolean } | null {
  const first = units[part.from];
  const meant = new Set(speakers.map((mention) => mention.entity?.id));
  const himself =
    (first?.kind === 'name' && first.mention.entity !== null && meant.has(first.mention.entity.id)) ||
    (first?.kind === 'word' && grammar.selves.has(first.lower));
  if (!himself || !grammar.language.speech.intention?.includes(units[part.from + 1]?.lower ?? '')) return null;
  return { denied: grammar.negations.has(units[part.from + 2]?.lower ?? '') };
}
