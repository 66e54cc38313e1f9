import type { ClaimTime } from '../../schema/shapes/claim.ts';
import type { CivilDay, DaySpan } from '../../schema/shapes/day-span.ts';
import type { TimeExpression } from '../../schema/shapes/reading.ts';
import type { TimePhrase } from '../reading-parts.ts';
import { type Draft, isDraft } from './draft.ts';

/** What dating needs: the day of publication, and the narrator's reading of each phrase. */
export type Dating = { published: CivilDay | null; narrated: ReadonlyMap<TimePhrase, TimeExpression> };

/**
 * When each draft's claim was, by the policy of the model: the phrase of its clause; else the event in whose frame it happened; else a bound
 * (what happened: not after it was said; a plan: not before). Opinions have no time. Without a publication date there is no bound.
 */
export function dateClaims(drafts: readonly Draft[], dating: Dating): Map<Draft, ClaimTime | null> {
  const times = new Map<Draft, ClaimTime | null>();
  for (const draft of drafts) timeOf(draft, dating, times, drafts, 0);
  return times;
}

const MOST_STEPS = 12;

function timeOf(
  draft: Draft,
  dating: Dating,
  times: Map<Draft, ClaimTime | null>,
  drafts: readonly Draft[],
  steps: number,
): ClaimTime | null {
  const known = times.get(draft);
  if (known !== undefined) return known;
  if (steps > MOST_STEPS) return null;
  const recall = (other: Draft) => timeOf(other, dating, times, drafts, steps + 1);
  const time =
    draft.act === null
      ? null
      : (spoken(draft, dating, recall) ?? framed(draft, recall) ?? goesOn(draft, drafts, recall) ?? bound(draft, dating, recall));
  times.set(draft, time);
  return time;
}

type Recall = (draft: Draft) => ClaimTime | null;

/** The phrase of the clause. Inside a quotation it counts from the day on which the words were said. */
function spoken(draft: Draft, dating: Dating, recall: Recall): ClaimTime | null {
  if (!draft.time) return null;
  const utterance = draft.timeInQuote && draft.saidIn ? recall(draft.saidIn) : null;
  const day = utterance ? singleDay(utterance.days) : null;
  if (draft.timeInQuote && draft.saidIn && draft.time.relative && day === null && utterance !== null && utterance.anchor !== 'bound')
    return timeFrom(draft.time.resolve(null, 'utterance', tenseOf(draft)));
  const expression =
    day !== null && draft.time.relative
      ? draft.time.resolve(day, 'utterance', tenseOf(draft))
      : (dating.narrated.get(draft.time) ?? draft.time.resolve(dating.published, 'publication', tenseOf(draft)));
  return timeFrom(expression);
}

const tenseOf = (draft: Draft) => (draft.realis === 'actual' ? ('past' as const) : ('future' as const));
const singleDay = (days: DaySpan): CivilDay | null => (days.beginMin !== null && days.beginMin === days.endMax ? days.beginMin : null);

/** A time expression as a claim's time. */
export const timeFrom = (one: TimeExpression): ClaimTime => ({
  edtf: one.edtf,
  days: one.days,
  phrase: one.phrase,
  start: one.start,
  end: one.end,
  granularity: one.granularity,
  anchor: one.anchor,
  rule: one.rule,
  zone: null,
});

/** The time of the event in whose frame it happened, or that the words mean again by pointing at it. */
function framed(draft: Draft, recall: Recall): ClaimTime | null {
  const event = isDraft(draft.within) ? draft.within : null;
  if (!event) return null;
  const time =
    dated(recall(event)) ??
    (event.sameAs ? dated(recall(event.sameAs)) : null) ??
    (isDraft(event.within) ? dated(recall(event.within)) : null);
  return time ? { ...time, anchor: time.edtf === null ? 'unresolved' : 'event', rule: 'time.of-the-event' } : null;
}

const dated = (time: ClaimTime | null): ClaimTime | null => (time !== null && time.anchor !== 'bound' ? time : null);

/** A saying that goes on ("added") is of the time of the one before it by the same speaker. */
function goesOn(draft: Draft, drafts: readonly Draft[], recall: Recall): ClaimTime | null {
  if (!draft.goesOn) return null;
  const speaker = draft.parties.find((party) => party.role === 'speaker')?.actor?.id;
  const before = drafts
    .slice(0, drafts.indexOf(draft))
    .findLast(
      (other) =>
        other.act !== null &&
        other.frame === 'speak' &&
        other.parties.some((party) => party.role === 'speaker' && party.actor?.id === speaker),
    );
  const time = before ? dated(recall(before)) : null;
  return time ? { ...time, anchor: time.edtf === null ? 'unresolved' : 'event', rule: 'time.goes-on' } : null;
}

/** Not after it was said (what happened), or not before (a plan): a bound that stands in no words. */
function bound(draft: Draft, dating: Dating, recall: Recall): ClaimTime | null {
  const saying = draft.saidIn ? recall(draft.saidIn) : null;
  if (draft.realis === 'actual') {
    const day = (saying && draft.saidIn?.realis === 'actual' ? saying.days.endMax : null) ?? dating.published;
    return day === null
      ? null
      : boundTime(
          `[..${day}]`,
          { beginMin: null, beginMax: day, endMin: null, endMax: day, pointlike: true },
          saying ? 'time.not-after-utterance' : 'time.not-after-publication',
        );
  }
  if (draft.open || draft.realis === 'cancelled') return null;
  const day = (saying && saying.anchor !== 'bound' ? saying.days.beginMin : null) ?? dating.published;
  return day === null
    ? null
    : boundTime(`[${day}..]`, { beginMin: day, beginMax: null, endMin: day, endMax: null, pointlike: true }, 'time.not-before-said');
}

const boundTime = (edtf: string, days: DaySpan, rule: string): ClaimTime => ({
  edtf,
  days,
  phrase: null,
  start: null,
  end: null,
  granularity: 'none',
  anchor: 'bound',
  rule,
  zone: null,
});
