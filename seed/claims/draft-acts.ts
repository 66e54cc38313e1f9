import type { Region } from '../acts/clause.ts';
import type { FoundAct } from '../acts/found-act.ts';
import { FRAMES } from '../acts/frames.ts';
import { readActs } from '../acts/read-acts.ts';
import type { FoundMention } from '../reading-parts.ts';
import { textSpan } from '../text/text-span.ts';
import { type Draft, isDraft, type Party, type Pointer } from './draft.ts';
import { partiesOf, withoutRepeats } from './holders.ts';
import { isWorthFiling } from './is-worth-filing.ts';
import { emptyDraft, type SentenceContext, type Vouching } from './sentence-context.ts';

/** The acts of a stretch that is no reported speech; `statement` is the saying of the clause, whose speakers are the clause's actors. */
export function draftActs(
  context: SentenceContext,
  region: Region,
  vouching: Vouching,
  statement: Draft | null,
  speakers: readonly FoundMention[],
): Draft[] {
  if (region.to <= region.from) return [];
  const { units, found, grammar } = context;
  const acts = readActs({
    units,
    region,
    found,
    grammar,
    reported: vouching.saidIn !== null || vouching.voices.length > 1,
    subject: vouching.subject,
  }).filter((act) => !act.generic);
  const actors = speakers.length > 0 ? [...speakers] : mainActors(acts);
  const drafts: Draft[] = [];
  let frame: Draft | Pointer | null = null;
  for (const act of acts) {
    if (act.pointsBack) {
      if (act.isFrame && !act.beside) frame ??= { ...textSpan(units, act.at), act: act.act };
      continue;
    }
    const way = act.isAim ? wayBefore(acts, act) : null;
    const draft = way ? aimOf(context, act, way, vouching) : draftOf(context, act, vouching, actors);
    if (!draft) continue;
    if (way) draft.within = drafts.findLast((one) => one.frame === way.frame) ?? null;
    drafts.push(draft);
    if (act.isFrame && !act.beside) frame ??= draft;
  }
  frame ??= pointerInTime(context, region);
  if (frame !== null && drafts.length === 0 && statement === null)
    drafts.push({ ...emptyDraft(context, textSpan(units, region), textSpan(units, region), vouching), silent: true, within: frame });
  for (const draft of [...drafts, ...(statement ? [statement] : [])])
    if (draft !== frame && (draft.realis === 'actual' || draft.silent || (frame !== null && !isDraft(frame)))) draft.within ??= frame;
  nameDestinations(drafts, acts);
  return drafts;
}

/** Acts by which one comes to another, or asks him to come. */
const WAYS: ReadonlySet<string> = new Set(['travel', 'visit', 'receive', 'invite']);

/** The way to somebody for which an aim is told. */
const wayBefore = (acts: readonly FoundAct[], aim: FoundAct): FoundAct | null =>
  acts.findLast((one) => one.at.from < aim.at.from && WAYS.has(one.frame) && !one.pointsBack) ?? null;

/** What somebody travels for is planned, with him; what he is invited for is proposed. */
function aimOf(context: SentenceContext, act: FoundAct, way: FoundAct, vouching: Vouching): Draft | null {
  const weakest = way.realis.realis === 'actual' ? 'planned' : way.realis.realis;
  const realis = { ...act.realis, realis: way.frame === 'invite' ? ('proposed' as const) : weakest, polarity: way.realis.polarity };
  const travellers = way.cast.filter((one) => one.mention.type === 'person').map((one) => one.mention);
  return draftOf(
    context,
    { ...act, realis, isFrame: true },
    vouching,
    travellers.length > 0 ? travellers : way.cast.map((one) => one.mention),
  );
}

/** "invited X to visit Y": the visit that an invitation asks for is proposed, and tells where to. `drafts` are changed in place. */
function nameDestinations(drafts: readonly Draft[], acts: readonly FoundAct[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts.slice(0, i).findLast((other) => other.act === 'invitation.extend');
    const act = acts.find((one) => one.purpose && one.act === draft.act && draft.frame === one.frame);
    if (!before || !act || draft.act !== 'meeting.visit' || draft.realis !== 'planned') continue;
    before.destination ??= draft.place;
    const invitees = before.parties.filter((party) => party.role === 'invitee');
    draft.realis = 'proposed';
    draft.open = true;
    draft.rules.push('visit/of-the-invitation');
    if (invitees.length > 0)
      draft.parties = [
        ...invitees.map((party) => ({ ...party, role: 'visitor' as const })),
        ...draft.parties.filter((party) => party.role !== 'visitor'),
      ];
  }
}

/** "Saat itu, …", "at that time …": the clause happened when the event of before did. Null where no such words stand, or where they are inside a relative clause. */
function pointerInTime({ units, grammar }: SentenceContext, region: Region): Pointer | null {
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (!unit || (unit.kind !== 'time' && unit.kind !== 'word') || !grammar.language.acts.backTimes.includes(unit.lower)) continue;
    const before = units[i - 1]?.lower ?? ',';
    if (i === region.from || before === ',' || grammar.framePrepositions.has(before))
      return { start: unit.start, end: unit.end, act: null };
  }
  return null;
}

/** "berbicara dengan A melalui telepon": talks of which the clause says that they were by phone. */
const isByPhone = ({ units, grammar }: SentenceContext, act: FoundAct): boolean =>
  /^meeting\.(?:negotiation|meeting)$/.test(act.act) &&
  units.slice(act.at.to, act.span.to).some((unit) => grammar.language.acts.phones?.includes(unit.lower) === true);

/** "Para pemimpin berkumpul di A": nameless leaders or delegates make a conference where they gather. */
const hasDelegates = ({ units, grammar }: SentenceContext, act: FoundAct): boolean =>
  act.realis.conditional === false &&
  units
    .slice(act.span.from, act.at.from)
    .some((unit) => unit.lower.split(' ').some((word) => grammar.language.acts.nounClasses.delegates?.includes(word)));

/** Acts toward a state that are done to its nameless envoys and officials. */
const ofStates = (act: FoundAct): boolean => /^(?:relations|measures)\./.test(act.act);

/** The state that a party acts for by office; the party itself without one. */
const asState = (party: Party): Party =>
  party.forActor
    ? { ...party, actor: party.forActor, name: party.forActor.name, forActor: null, mention: null, start: null, end: null }
    : party;

/** Who acts in the clause: the parties of its first verb. */
const mainActors = (acts: readonly FoundAct[]): FoundMention[] =>
  acts.find((act) => act.use !== 'noun' && act.cast.length > 0)?.cast.map((one) => one.mention) ?? [];

function draftOf(context: SentenceContext, act: FoundAct, vouching: Vouching, actors: readonly FoundMention[]): Draft | null {
  const { units } = context;
  const frame = FRAMES[act.frame];
  const mutual = 'mutual' in frame && frame.mutual === true;
  const rules = [`act/${act.trigger.id}`];
  const reasons: string[] = [];
  let confidence = act.subject === 'names' || act.use === 'noun' ? 0.85 : 0.7;
  const parties = act.cast.flatMap((one) => partiesOf(one.mention, one.role));
  if (act.isFrame && mutual && new Set(parties.map((party) => party.actor?.id)).size < 2) {
    for (const mention of actors)
      for (const party of partiesOf(mention, frame.subject))
        if (party.actor) parties.push({ ...party, start: null, end: null, mention: null });
    rules.push('parties/of-the-clause');
    reasons.push('Who took part is taken from the clause around the noun.');
    confidence -= 0.1;
  }
  // "We have agreed": who speaks for a state agrees for it.
  const bound =
    act.subject === 'self' && act.act.startsWith('agreement.')
      ? parties.map(asState)
      : parties.map((party) => (ofStates(act) && party.actor === null ? asState(party) : party));
  const cast = withoutRepeats(bound);
  const directed = units.slice(act.at.to, Math.min(act.span.to + 1, act.at.to + 6)).some((unit) => {
    const relations = context.grammar.prepositions.get(unit.lower) ?? [];
    return context.grammar.complementizers.has(unit.lower) || relations.some((one) => one === 'against' || one === 'from' || one === 'by');
  });
  const known = cast.filter((party) => party.actor !== null).length;
  // Who denies a meeting with somebody is himself, or his own, the other.
  const isDeniedMeeting = vouching.saidIn?.act === 'speech.denial' && act.act.startsWith('meeting.') && known > 0 && !act.conditional;
  const gathers = act.use === 'active' && act.act === 'meeting.conference' && act.place !== null && hasDelegates(context, act);
  if (!isDeniedMeeting && !gathers && !isWorthFiling(act, known, mutual, directed)) return null;
  const trigger = textSpan(units, act.at);
  const evidence = textSpan(units, act.span);
  if (act.realis.rule) rules.push(act.realis.rule);
  const plan = act.realis.realis !== 'actual';
  return {
    ...emptyDraft(context, trigger, { start: Math.min(evidence.start, trigger.start), end: Math.max(evidence.end, trigger.end) }, vouching),
    act: isByPhone(context, act) ? 'meeting.call' : act.act,
    frame: act.frame,
    parties: cast,
    realis: act.realis.realis,
    open: act.realis.open || act.realis.realis === 'hypothetical',
    polarity: act.realis.polarity,
    kind: plan ? 'plan' : act.presupposed ? 'background' : 'fact',
    reading: act.trigger.choice?.reading ?? null,
    choice: act.trigger.choice ? { act: act.trigger.choice.act, reading: act.trigger.choice.otherReading } : null,
    time: act.time,
    timeInQuote: (units[act.at.from]?.quote ?? -1) >= 0,
    place: act.place,
    destination: act.destination,
    isNoun: act.use === 'noun',
    rules,
    reasons,
    confidence,
  };
}
