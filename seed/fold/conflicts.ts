import { hashOf } from '../../schema/ids.ts';
import type { Conflict } from '../../schema/shapes/world.ts';
import type { ConflictKind } from '../../schema/words/closed-lists.ts';
import { blockKeys } from './blocks.ts';
import { type Comparison, type Exclusion, exclusionsBetween } from './cannot-be-one.ts';
import { gapDays, spanWidth } from './day-span-math.ts';
import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import { ONE_OR_TWO_DAYS } from './pair-weights.ts';
import { matchParties } from './parties.ts';
import { siteRelation } from './site.ts';
import { pairKey } from './verdicts.ts';
import { timesMeet } from './zoned-days.ts';

/** Families of which two in a few days are worth a question; people say and do other things every day. */
const ASKED = [
  'meeting',
  'call',
  'press_conference',
  'agreement.sign',
  'agreement.in_principle',
  'agreement.ceasefire',
  'relations.summon',
  'body.vote',
  'body.adopt',
];

/** What cannot all be right, or may be one event or two, sorted by id. */
export function findConflicts(groups: readonly Group[], by: Comparison, preferred: ReadonlySet<string>): Conflict[] {
  const between = pairsOfGroups(groups).flatMap(([a, b]) => conflictBetween(a, b, by) ?? []);
  return [...between, ...groups.flatMap((group) => conflictsWithin(group, preferred))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two groups that agree in all but one thing, told by different texts. */
function conflictBetween(a: Group, b: Group, by: Comparison): Conflict | null {
  const dated = ({ claims }: Group): FoldClaim[] => claims.filter((claim) => claim.dated);
  const pairs = dated(a).flatMap((one) => dated(b).map((other): [FoldClaim, FoldClaim] => [one, other]));
  const reasons = new Set(pairs.flatMap(([one, other]) => exclusionsBetween(one, other, by)));
  if (a.claims.some((one) => b.claims.some((other) => by.different.has(pairKey(one.anchor, other.anchor))))) return null;
  const isAllBut = (...but: Exclusion[]): boolean => [...reasons].every((why) => but.includes(why)) && reasons.size > 0;
  const apart = !a.claims.some((one) => b.claims.some((other) => one.claim.textId === other.claim.textId));
  const shared = Math.max(
    0,
    ...pairs.map(([one, other]) => matchParties(one.parties, other.parties)).map(({ exact, byState }) => exact + byState),
  );
  if (shared < 2 || !apart || !ASKED.includes(a.founding.family)) return null;
  const site = siteRelation(a.place?.value ?? null, b.place?.value ?? null);
  const gap = gapDays(a.time.days, b.time.days);
  if (isAllBut('other days') && gap > 0 && gap <= (site === 'unknown' ? ONE_OR_TWO_DAYS / 3 : ONE_OR_TWO_DAYS) && isDay(a) && isDay(b))
    return conflict('one_or_two', [a, b], `The reports agree in all but the date: ${a.time.edtf} and ${b.time.edtf}.`);
  if (isAllBut('other sites') && gap === 0 && isDay(a) && isDay(b))
    return conflict('place', [a, b], `The same parties on the same day at two places: ${a.place?.value.name} and ${b.place?.value.name}.`);
  if (isAllBut('denied or not') && (site !== 'unknown' || (isDay(a) && isDay(b))))
    return conflict('happened', [a, b], 'One says that it happened, the other that it did not.');
  return null;
}

const isDay = ({ time }: Group): boolean => spanWidth(time.days) <= 7;

/** Dates and places that a person put into one event although they exclude each other. */
function conflictsWithin(group: Group, preferred: ReadonlySet<string>): Conflict[] {
  if (group.founding.family === 'invitation' || group.claims.some(({ anchor }) => preferred.has(anchor))) return [];
  const against = (clash: (a: FoldClaim, b: FoldClaim) => boolean): FoldClaim[] =>
    group.claims.filter((a) => group.claims.some((b) => clash(a, b)));
  const dates = against((a, b) => a.dated && b.dated && !timesMeet(a, b));
  const places = against((a, b) => siteRelation(a.claim.place, b.claim.place) === 'apart');
  return [
    ...(dates.length > 0
      ? [conflict('date', [{ ...group, claims: dates }], 'Claims of one event give days that exclude each other.')]
      : []),
    ...(places.length > 0 ? [conflict('place', [{ ...group, claims: places }], 'Claims of one event give different places.')] : []),
  ];
}

function conflict(kind: ConflictKind, groups: readonly Group[], why: string): Conflict {
  const anchors = (groups.length === 1 ? groups.flatMap(({ claims }) => claims) : groups.map(({ founding }) => founding))
    .map(({ anchor }) => anchor)
    .sort();
  return { id: `co_${hashOf([kind, anchors])}`, kind, anchors, events: groups.map(({ id }) => id).sort(), why };
}

function pairsOfGroups(groups: readonly Group[]): [Group, Group][] {
  const index = new Map<string, Set<Group>>();
  for (const group of groups.filter(({ claims }) => claims.some(({ dated }) => dated)))
    for (const key of new Set(
      group.claims.flatMap(blockKeys).flatMap((block) => periods(group).map((period) => `${block}|${group.founding.strand}|${period}`)),
    ))
      index.set(key, (index.get(key) ?? new Set()).add(group));
  const pairs = new Map<string, [Group, Group]>();
  for (const block of index.values()) for (const a of block) for (const b of block) if (a.id < b.id) pairs.set(`${a.id} ${b.id}`, [a, b]);
  return [...pairs.keys()].sort().flatMap((key) => [pairs.get(key) ?? []].filter((pair): pair is [Group, Group] => pair.length === 2));
}

/** Stretches of days, wide enough that whatever may be asked about stands in one or its neighbour. */
function periods({ time }: Group): number[] {
  const day = Date.parse(time.days.beginMin ?? time.days.endMax ?? '1970-01-01') / 86_400_000;
  const period = Math.floor(day / (2 * ONE_OR_TWO_DAYS));
  return [period, period + 1];
}
