import { DIRECTED_SPEECH } from './act-families.ts';
import { choicesAmong } from './claims-in-force.ts';
import { gapDays } from './day-span-math.ts';
import type { FoldClaim } from './fold-claim.ts';
import { INVITATION_DAYS } from './pair-weights.ts';
import { matchParties, partiesCanBeOne } from './parties.ts';
import { settingRelation } from './setting.ts';
import { siteRelation } from './site.ts';
import { pairKey } from './verdicts.ts';
import { timesMeet } from './zoned-days.ts';

/** Why two claims cannot be of one event. */
export type Exclusion =
  | 'judged different'
  | 'another kind of act'
  | 'happened or not'
  | 'denied or not'
  | 'other parties'
  | 'other days'
  | 'other sites'
  | 'other occasions';

/** What comparing two claims needs to know beyond them. `stories`: text id → story; `choices`: anchor → its choice of readings. */
export type Comparison = {
  different: ReadonlySet<string>;
  stories: ReadonlyMap<string, string>;
  choices: ReadonlyMap<string, string>;
};

/** The choice of readings that each anchor belongs to, named by the least of its anchors. */
export const choiceByAnchor = (claims: readonly FoldClaim[]): Map<string, string> =>
  new Map(
    choicesAmong(claims.map(({ claim }) => claim)).flatMap((choice) => choice.map((anchor) => [anchor, choice[0] ?? anchor] as const)),
  );

type Check = (a: FoldClaim, b: FoldClaim, by: Comparison) => boolean;

/** Every reason, and when it holds; what is told soonest comes first. */
const CHECKS: readonly (readonly [Exclusion, Check])[] = [
  ['another kind of act', (a, b) => a.family !== b.family],
  ['happened or not', (a, b) => a.strand !== b.strand && a.family !== 'invitation'],
  ['denied or not', (a, b) => a.claim.polarity !== b.claim.polarity && a.family !== 'invitation'],
  ['judged different', (a, b, { different }) => different.size > 0 && different.has(pairKey(a.anchor, b.anchor))],
  ['other days', (a, b) => !daysMayBeOne(a, b)],
  ['other parties', (a, b) => !partiesMayBeOne(a, b)],
  ['other sites', (a, b) => !sitesMayBeOne(a, b)],
  ['other occasions', areOtherOccasions],
];

/** Whether two claims cannot be of one event. Symmetric. */
export const isExcluded = (a: FoldClaim, b: FoldClaim, by: Comparison): boolean => CHECKS.some(([, holds]) => holds(a, b, by));

/** Every reason why two claims cannot be of one event; none: they may be. Symmetric. */
export const exclusionsBetween = (a: FoldClaim, b: FoldClaim, by: Comparison): Exclusion[] =>
  CHECKS.filter(([, holds]) => holds(a, b, by)).map(([why]) => why);

function partiesMayBeOne(a: FoldClaim, b: FoldClaim): boolean {
  if (a.family === 'invitation') return sidesMayBeOne(a, b);
  const match = matchParties(a.parties, b.parties);
  if (a.family === 'saying') return match.extra === 0;
  return partiesCanBeOne(match) && !areReturnVisits(a, b);
}

/** Of an invitation an inviter's person and state count as one, and so do two persons of one state. */
function sidesMayBeOne(a: FoldClaim, b: FoldClaim): boolean {
  return (['inviter', 'invitee'] as const).every((role) => {
    const one = a.parties.filter((party) => party.role === role);
    const other = b.parties.filter((party) => party.role === role);
    return (
      one.length === 0 ||
      other.length === 0 ||
      one.some((p) => other.some((q) => p.id === q.id || (p.state !== null && p.state === q.state)))
    );
  });
}

/** A visits B, and B visits A: who is a guest in one is the host in the other. */
export function areReturnVisits(a: FoldClaim, b: FoldClaim): boolean {
  const sides = (one: FoldClaim, role: 'host' | 'visitor') =>
    one.parties.filter((party) => party.role === role).flatMap(({ id, state }) => (state === null ? [id] : [id, state]));
  const isTurned = (one: FoldClaim, other: FoldClaim) => sides(one, 'visitor').some((guest) => sides(other, 'host').includes(guest));
  return isTurned(a, b) || isTurned(b, a);
}

function areOtherOccasions(a: FoldClaim, b: FoldClaim): boolean {
  if (isApartByBackground(a, b) || isApartByBackground(b, a)) return true;
  if (a.family !== 'saying' || b.family !== 'saying') return false;
  const setting = settingRelation(a.setting, b.setting);
  if (setting === 'apart') return true;
  const told = setting === 'same' || setting === 'within';
  if (!told && a.act !== b.act && (DIRECTED_SPEECH.has(a.act) || DIRECTED_SPEECH.has(b.act))) return true;
  return !told && a.claim.textId === b.claim.textId && chainOf(a) !== chainOf(b);
}

/** Background that names its own time stands beside the news of its text: "the first time since 2019". */
function isApartByBackground(a: FoldClaim, b: FoldClaim): boolean {
  if (a.claim.textId !== b.claim.textId || a.claim.kind !== 'background' || b.claim.kind === 'background') return false;
  return hasOwnPhrase(a) && !refersTo(a, b) && !refersTo(b, a) && !(a.dated && b.dated);
}

const hasOwnPhrase = ({ claim }: FoldClaim): boolean => claim.time?.anchor === 'absolute' && claim.time.edtf !== null;

/** Whether the first claim's words refer back to the second. */
export const refersTo = (a: FoldClaim, b: FoldClaim): boolean => a.claim.textId === b.claim.textId && a.claim.sameAs.includes(b.anchor);

const chainOf = ({ claim }: FoldClaim): string =>
  claim.voices.map(({ holders }) => holders.map(({ actor, name }) => actor?.id ?? name).join('+')).join('>');

function daysMayBeOne(a: FoldClaim, b: FoldClaim): boolean {
  if (a.family === 'invitation') return a.act === b.act ? timesMeet(a, b) : gapDays(a.days, b.days) <= INVITATION_DAYS;
  return timesMeet(a, b) && !isToldBefore(a, b) && !isToldBefore(b, a) && !haveOtherPhrases(a, b);
}

/** One text that dates two claims by different words ("on Saturday", "last year") means two times, even where neither can be counted. */
function haveOtherPhrases(a: FoldClaim, b: FoldClaim): boolean {
  const [one, other] = [uncountedPhrase(a), uncountedPhrase(b)];
  return one !== null && other !== null && one !== other && a.claim.textId === b.claim.textId && !refersTo(a, b) && !refersTo(b, a);
}

const uncountedPhrase = ({ claim: { time } }: FoldClaim): string | null =>
  time === null || time.edtf !== null ? null : (time.phrase?.toLowerCase() ?? null);

/** What happened cannot have been published before. */
const isToldBefore = (a: FoldClaim, b: FoldClaim): boolean =>
  a.newsUntil !== null && b.days.beginMin !== null && b.days.beginMin > a.newsUntil;

function sitesMayBeOne(a: FoldClaim, b: FoldClaim): boolean {
  if (siteRelation(a.claim.destination, b.claim.destination) === 'apart') return false;
  return a.family === 'invitation' || siteRelation(a.claim.place, b.claim.place) !== 'apart';
}
