import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import { siteRelation } from './site.ts';
import { timesMeet } from './zoned-days.ts';

/** What finding wholes and subjects needs: all groups, and the group of each anchor. */
export type GroupIndex = {
  groups: readonly Group[];
  groupOf: ReadonlyMap<string, Group>;
  groupsOfText: ReadonlyMap<string, readonly Group[]>;
};

/**
 * The occasion that a saying is part of: the meeting or press conference that its words point to ("during the summit"),
 * else the press conference that its setting names, else the one meeting of its text
 * that its time was taken from, or at whose place it was said. Null where none, or not just one.
 */
export function occasionOf(saying: Group, index: GroupIndex): Group | null {
  const linked = saying.claims
    .filter(takesTimeFromEvent)
    .flatMap(({ claim }) => [...claim.about, ...claim.sameAs].flatMap((anchor) => index.groupOf.get(anchor) ?? []));
  const pointed = only(linked.filter((group) => canHold(group, saying)));
  if (pointed !== null) return pointed;
  const near = [...new Set(saying.claims.flatMap(({ claim }) => index.groupsOfText.get(claim.textId) ?? []))].filter((group) =>
    canHold(group, saying),
  );
  const conferences = near.filter(({ founding }) => founding.family === 'press_conference');
  if (saying.claims.some(({ setting }) => setting?.toLowerCase().includes('press conference'))) return only(conferences);
  if (!saying.claims.some(takesTimeFromEvent) && saying.place === null) return null;
  return only(near.filter((group) => isWhere(group, saying)));
}

const takesTimeFromEvent = ({ claim }: FoldClaim): boolean => claim.time?.anchor === 'event';

const only = (groups: readonly Group[]): Group | null => {
  const [first, ...others] = new Set(groups);
  return first !== undefined && others.length === 0 ? first : null;
};

/** Meetings, calls and press conferences that took place, with all who speak, at a time when it may have been said. */
function canHold(whole: Group, saying: Group): boolean {
  const { family, strand, claim } = whole.founding;
  if (!['meeting', 'call', 'press_conference'].includes(family) || strand !== 'actual' || claim.polarity === 'denied') return false;
  const there = whole.claims.flatMap(({ parties }) => parties);
  const speaks = saying.founding.parties;
  return (
    speaks.length > 0 &&
    speaks.every((speaker) => there.some(({ id, state }) => id === speaker.id || (state !== null && state === speaker.state))) &&
    timesMeet({ days: whole.time.days, zone: whole.founding.zone }, { days: saying.time.days, zone: saying.founding.zone })
  );
}

/** Said where the whole was, by what the text tells of both places. */
function isWhere(whole: Group, saying: Group): boolean {
  const site = siteRelation(whole.place?.value ?? null, saying.place?.value ?? null);
  return site === 'unknown' ? (whole.place === null) === (saying.place === null) : site !== 'apart';
}
