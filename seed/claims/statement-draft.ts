import type { Span } from '../../schema/shapes/claim.ts';
import { clauseStart, evidenceEnd, type Region } from '../acts/clause.ts';
import { complementsIn } from '../acts/complements.ts';
import { findRealis } from '../acts/find-realis.ts';
import { subjectBefore } from '../acts/subject-before.ts';
import { timeIn } from '../acts/time-in.ts';
import type { FoundMention } from '../reading-parts.ts';
import { textSpan } from '../text/text-span.ts';
import type { Unit } from '../text/units.ts';
import type { Saying } from '../voices/saying.ts';
import type { Draft } from './draft.ts';
import { partiesOf, withoutRepeats } from './holders.ts';
import { emptyDraft, type SentenceContext, type Vouching } from './sentence-context.ts';

/** The draft of a saying itself: who spoke, to whom, when, where and in which setting. `joinedFrom`: where the words begin that it shares with the saying before. */
export function statementDraft(
  context: SentenceContext,
  saying: Saying,
  vouching: Vouching,
  speakers: readonly FoundMention[],
  setting: Draft['setting'],
  content: Span | null,
  joinedFrom: number | null,
): Draft {
  const { units, grammar } = context;
  const verb = textSpan(units, saying.verb);
  const own = saying.own.at(-1) ?? saying.verb;
  const before = content !== null && content.start < verb.start;
  const ownSpan = textSpan(units, {
    from: Math.min(own.from, saying.start),
    to: before
      ? withoutEndMark(units, saying.verb.to, own.to)
      : Math.max(saying.verb.to, evidenceEnd(units, saying.verb.to, own, context.found, grammar)),
  });
  // A second saying stands on the words that name speaker and setting at the first.
  const from = joinedFrom === null ? trimmedStart(units, own, saying) : (units[joinedFrom]?.start ?? 0);
  const evidence = {
    start: before && ownSpan.end - content.start > LONGEST_EVIDENCE ? verb.start : Math.min(from, content?.start ?? verb.start, verb.start),
    end: Math.max(content?.end ?? 0, verb.end, content && content.start >= verb.end ? verb.end : ownSpan.end),
  };
  const act = saying.entry?.act ?? 'speech.statement';
  const predicate =
    saying.speaker && saying.speaker.to <= saying.verb.from && joinedFrom === null
      ? saying.speaker.to
      : clauseStart(units, saying.verb.from, own, context.found, grammar);
  const scope = { from: predicate, to: saying.verb.from };
  const realis = findRealis(
    units,
    { before: scope, after: null, sentence: saying.verb, near: predicate, reported: vouching.voices.length > 1, isNoun: false },
    grammar,
  );
  const parties = speakers.flatMap((mention) => partiesOf(mention, 'speaker'));
  for (const mention of saying.addressee?.mentions ?? []) if (mention.type !== 'outlet') parties.push(...partiesOf(mention, 'addressee'));
  if (act !== 'speech.statement') {
    const after = complementsIn(units, saying.verb.to, own.to, grammar);
    for (const mention of after.object?.mentions ?? [])
      if (!saying.addressee?.mentions.includes(mention) && !saying.speaker?.mentions.includes(mention) && mention.type !== 'place')
        parties.push(...partiesOf(mention, 'target'));
    // "lambasted decisions by X", "mengecam tindakan X": whose doing it is.
    const doer = after.object
      ? undefined
      : after.related.find((one) => one.relations.includes('by') || one.relations.includes('of') || one.relations.includes('against'));
    for (const mention of doer?.group.mentions ?? []) if (mention.type !== 'place') parties.push(...partiesOf(mention, 'target'));
  }
  if (saying.rule === 'voice/passive') {
    const subject = subjectBefore(units, saying.verb.from, own, grammar);
    if (subject.kind === 'names') for (const mention of subject.group.mentions) parties.push(...partiesOf(mention, 'target'));
  }
  const site = complementsIn(units, saying.verb.to, own.to, grammar)
    .related.filter((one) => one.relations.includes('in'))
    .flatMap((one) => one.group.mentions)
    .find((mention) => mention.type === 'place' || mention.type === 'country');
  const draft = emptyDraft(context, verb, evidence, vouching);
  return {
    ...draft,
    act,
    frame: 'speak',
    place: site?.entity ?? null,
    parties: withoutRepeats(parties),
    time: ownTime(units, saying, own, clauseStart(units, saying.start, own, context.found, grammar)),
    timeInQuote: (units[saying.verb.from]?.quote ?? -1) >= 0,
    setting,
    content,
    goesOn:
      saying.entry?.goesOn === true ||
      joinedFrom !== null ||
      (saying.entry === null && /^(?:sambung|imbuh|lanjut|tambah)/.test(units[saying.verb.from]?.lower ?? '')),
    polarity: realis.polarity,
    realis: realis.realis,
    open: realis.open || realis.realis === 'hypothetical',
    kind: realis.realis === 'actual' ? 'fact' : 'plan',
    rules: [`saying/${saying.entry?.id ?? 'clitic'}`, saying.rule],
    reasons: [],
    confidence: saying.speaker ? 0.9 : 0.7,
  };
}

/** Longer than this, what was said is left to the claims of its content. */
const LONGEST_EVIDENCE = 560;

const withoutEndMark = (units: readonly Unit[], from: number, to: number): number => {
  let end = to;
  while (end > from && units[end - 1]?.kind === 'mark' && units[end - 1]?.lower !== ')') end--;
  return end;
};

/** The first unit of the saying's clause that belongs to it: over a conjunction and its comma. */
function trimmedStart(units: readonly Unit[], own: Region, saying: Saying): number {
  let from = own.from;
  while (from < saying.start && (units[from]?.kind === 'mark' || units[from]?.kind === 'close')) from++;
  return units[Math.min(from, saying.start)]?.start ?? 0;
}

const ownTime = (units: readonly Unit[], saying: Saying, own: Region, opening: number) =>
  timeIn(units, saying.verb.to, own.to) ??
  timeIn(units, opening, saying.verb.to) ??
  saying.own
    .filter((part) => part !== own)
    .map((part) => timeIn(units, part.from, part.to))
    .find((time) => time !== null) ??
  null;
