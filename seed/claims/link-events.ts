import type { Entity } from '../../schema/shapes/claim.ts';
import { type Act, groupOfAct } from '../../schema/words/acts.ts';
import { type Draft, isDraft, type Pointer } from './draft.ts';

/** Meetings of several parties in one room: what "the meeting" may mean. */
const GENERIC: ReadonlySet<Act> = new Set(['meeting.meeting', 'meeting.negotiation', 'meeting.conference']);

/**
 * Joins what refers to the same event inside the text: words that point back ("pertemuan ini") to the event they mean, sentences that go on in the frame of
 * the one before, and meetings of the same parties told again. Drafts are in the order of the text; they are changed in place.
 */
export function linkEvents(drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const frame = draft.within;
    if (frame !== null && !isDraft(frame)) {
      const meant = antecedent(drafts, i, frame, draft);
      draft.within = meant;
      if (meant) draft.rules.push('frame/points-back');
      if (meant && frame.act !== null && isMeeting(draft) && !draft.isNoun) draft.sameAs = meant;
    }
  }
  goOnInFrame(drafts);
  welcomeOnArrival(drafts);
  retellByNoun(drafts);
  for (const [i, draft] of drafts.entries()) {
    if (!isMeeting(draft) || draft.realis !== 'actual' || draft.polarity === 'denied' || draft.sameAs) continue;
    const first = drafts.slice(0, i).find((other) => isMeeting(other) && other.realis === 'actual' && tellsAgain(other, draft));
    if (first) {
      draft.sameAs = first;
      draft.rules.push('same/parties-and-place');
    }
  }
}

const isMeeting = (draft: Draft): boolean => draft.act !== null && groupOfAct(draft.act) === 'meeting';
const isEvent = (draft: Draft): boolean => isMeeting(draft) || draft.act === 'speech.press_conference';

/** The event that pointing words mean: the nearest before of that kind which shares a party, else the nearest of that kind. */
function antecedent(drafts: readonly Draft[], before: number, pointer: Pointer, draft: Draft): Draft | null {
  const earlier = drafts
    .slice(0, before)
    .filter(
      (other) =>
        other !== draft &&
        isEvent(other) &&
        other.polarity === 'affirmed' &&
        other.trigger.start < pointer.start &&
        (pointer.act === null || fits(pointer.act, other)),
    );
  const actors = new Set(actorsOf(draft));
  const sharing = earlier.filter((other) => actors.size === 0 || actorsOf(other).some((id) => actors.has(id)));
  return nearest(sharing) ?? nearest(earlier);
}

/** The nearest, but an event that happened before one that is only planned. */
const nearest = (list: readonly Draft[]): Draft | null => list.findLast((one) => one.realis === 'actual') ?? list.at(-1) ?? null;

const fits = (act: Act, other: Draft): boolean =>
  act === 'speech.press_conference' || act === 'meeting.visit' || act === 'meeting.call'
    ? other.act === act
    : act === 'meeting.summit'
      ? other.act === 'meeting.summit' || other.act === 'meeting.meeting'
      : GENERIC.has(act) && isMeeting(other) && other.act !== 'meeting.visit'
        ? true
        : other.act === act;

/** Who takes part: ids of persons, and of the states they act for. */
const actorsOf = (draft: Draft): string[] =>
  draft.parties.flatMap((party) => [party.actor?.id, party.forActor?.id].filter((id): id is string => id !== undefined));

/** A sentence of the same passage whose actors are named by a pronoun or pair goes on in the frame of the sentences before it. */
function goOnInFrame(drafts: readonly Draft[]): void {
  let frame: Draft | null = null;
  let passage = -1;
  let lastSentence = -1;
  for (const draft of drafts) {
    if (draft.passage !== passage) frame = null;
    passage = draft.passage;
    if (isDraft(draft.within)) {
      frame = draft.within;
      lastSentence = draft.sentence;
      continue;
    }
    if (draft.time !== null && draft.sentence !== lastSentence && draft.voices.length === 1) frame = null;
    if (
      frame === null ||
      frame === draft ||
      draft.sentence === lastSentence ||
      draft.act === null ||
      draft.realis !== 'actual' ||
      draft.voices.length > 1 ||
      draft.time
    )
      continue;
    const spoken = draft.parties.filter((party) => party.mention);
    const actors = new Set(actorsOf(frame));
    const points =
      spoken.length > 0 &&
      spoken.every(
        (party) =>
          (party.mention?.via === 'pronoun' || party.mention?.via === 'pair') && party.actor !== null && actors.has(party.actor.id),
      );
    if (!points) continue;
    draft.within = frame;
    draft.rules.push('frame/goes-on');
    if (isMeeting(draft)) draft.sameAs ??= frame.act !== null && groupOfAct(frame.act) === 'meeting' ? frame : null;
  }
}

/** Who is welcomed right after an arrival is welcomed then: the same visitor, nearby, and no time of its own. */
function welcomeOnArrival(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.frame !== 'receive' || draft.realis !== 'actual' || draft.time !== null || draft.within !== null) continue;
    const visitor = visitorOf(draft);
    const arrival = drafts
      .slice(0, i)
      .findLast(
        (other) =>
          other.frame === 'travel' &&
          other.realis === 'actual' &&
          other.polarity === 'affirmed' &&
          draft.sentence - other.sentence <= 4 &&
          visitorOf(other) === visitor,
      );
    if (!visitor || !arrival) continue;
    draft.within = arrival;
    draft.rules.push('frame/welcome-on-arrival');
  }
}

const visitorOf = (draft: Draft): string | undefined => draft.parties.find((party) => party.role === 'visitor')?.actor?.id;

/** A signing that only its noun names, without a day of its own, is the one that the sentence before told of; a list of what was signed is of the one signing that the text dates. */
function retellByNoun(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.isNoun || draft.act !== 'agreement.sign' || draft.realis !== 'actual' || draft.time !== null || draft.within !== null)
      continue;
    const dated = drafts.filter(
      (other, k) => k < i && !other.isNoun && other.act === draft.act && other.realis === 'actual' && other.time !== null,
    );
    if (dated.length !== 1) continue;
    draft.within = dated[0] as Draft;
    draft.rules.push('frame/told-again');
  }
}

/** Whether two drafts tell of one meeting: the same two or more parties, no other place, no other time. */
function tellsAgain(first: Draft, second: Draft): boolean {
  if (first.act === 'meeting.visit' || second.act === 'meeting.visit' || first.act === 'meeting.call' || second.act === 'meeting.call')
    return false;
  const [a, b] = [persons(first), persons(second)];
  if (a.size < 2 || a.size !== b.size || ![...a].every((id) => b.has(id))) return false;
  if (first.time !== null && second.time !== null && first.time.phrase.toLowerCase() !== second.time.phrase.toLowerCase()) return false;
  return first.place === null || second.place === null || samePlace(first.place, second.place);
}

const persons = (draft: Draft): Set<string> =>
  new Set(draft.parties.map((party) => party.actor?.id).filter((id): id is string => id !== undefined));

/** Places of one state may be one inside the other; of two states they are not. */
const samePlace = (a: Entity, b: Entity): boolean => a.id === b.id || (a.country !== undefined && a.country === b.country);
