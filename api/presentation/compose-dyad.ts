import type { BucketUnit } from '../../schema/edtf/buckets.ts';
import { OPEN_END, OPEN_START } from '../../schema/graph/layout.ts';
import type { DyadRow } from '../../schema/questions/dyad-rows.ts';
import { addDays, envelopeOf } from '../../schema/shapes/day-span.ts';
import type { EventParticipant, Invitation, WorldEvent } from '../../schema/shapes/world.ts';
import { ACTIVE_ROLES, RECEIVING_ROLES } from '../../schema/words/direction-of-roles.ts';
import { isPlaced, spreadDays, type Window } from './spread-days.ts';

/** Which way dealings went, in events or parts of events. */
export type Directions = { aToB: number; bToA: number; mutual: number };

/** What two states or bodies had to do with one another, before it is dressed for the SDL. */
export type ComposedDyad = {
  count: number;
  undated: number;
  complete: boolean;
  first: WorldEvent | null;
  last: WorldEvent | null;
  series: (Directions & { from: string; to: string; weight: number })[];
  asymmetry: Directions & { index: number | null };
  invitations: Invitation[];
};

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const participantsOf = ({ what, body }: DyadRow): EventParticipant[] =>
  what === 'Event' ? body.participants : [...body.inviters, ...body.invitees];

/** Which way a dealing went: toward the other where one side only acts and the other receives. */
function directionOf(row: DyadRow, a: string, b: string): keyof Directions {
  const inRoles = (state: string, roles: readonly string[]): boolean =>
    participantsOf(row).some(({ role, actor, forActor }) => roles.includes(role) && (forActor?.id ?? actor.id) === state);
  const forth = inRoles(a, ACTIVE_ROLES) && inRoles(b, RECEIVING_ROLES);
  const back = inRoles(b, ACTIVE_ROLES) && inRoles(a, RECEIVING_ROLES);
  return forth === back ? 'mutual' : forth ? 'aToB' : 'bToA';
}

function timeOf({ body }: DyadRow): Window {
  const { earliest, latest } = envelopeOf(body.days);
  return { earliest: earliest ?? OPEN_START, latest: latest ?? OPEN_END };
}

function seriesOf(rows: readonly DyadRow[], { a, b, window, unit, most }: DyadParts): ComposedDyad['series'] {
  const sums = new Map<string, Directions & { from: string; end: string }>();
  for (const row of rows) {
    const time = timeOf(row);
    if (!isPlaced(time)) continue;
    for (const { from, end, weight } of spreadDays(time, window, unit, most)) {
      const sum = sums.get(from) ?? { from, end, aToB: 0, bToA: 0, mutual: 0 };
      sum[directionOf(row, a, b)] += weight;
      sums.set(from, sum);
    }
  }
  return [...sums.values()]
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, end, aToB, bToA, mutual }) => ({
      from,
      to: end === OPEN_END ? '9999-12-31' : addDays(end, -1),
      weight: rounded(aToB + bToA + mutual),
      aToB: rounded(aToB),
      bToA: rounded(bToA),
      mutual: rounded(mutual),
    }));
}

/** What {@link composeDyad} is given beside the rows. `limit`: how many of each kind were asked for. */
export type DyadParts = { a: string; b: string; window: Window; unit: BucketUnit; limit: number; most: number };

/** Puts the dealings of two states together: over time, which way, first and last. Pure. @throws DemarcheError BAD_INPUT for too many buckets. */
export function composeDyad(rows: readonly DyadRow[], parts: DyadParts): ComposedDyad {
  const all = rows.filter(({ first }) => !first);
  const events = all.flatMap((row) => (row.what === 'Event' ? [row.body] : []));
  const invitations = all.flatMap((row) => (row.what === 'Invitation' ? [row.body] : []));
  const contacts = events
    .filter(({ realis, polarity, days }) => realis === 'actual' && polarity === 'affirmed' && days.beginMin !== null)
    .sort((one, other) => (one.k < other.k ? -1 : 1));
  const [earliest] = rows.flatMap((row) => (row.first && row.what === 'Event' ? [row.body] : []));
  const totals: Directions = { aToB: 0, bToA: 0, mutual: 0 };
  for (const row of all) totals[directionOf(row, parts.a, parts.b)] += 1;
  const directed = totals.aToB + totals.bToA;
  return {
    count: all.length,
    undated: all.filter((row) => !isPlaced(timeOf(row))).length,
    complete: events.length < parts.limit && invitations.length < parts.limit,
    first: earliest?.days.beginMin ? earliest : null,
    last: contacts.at(-1) ?? null,
    series: seriesOf(all, parts),
    asymmetry: { ...totals, index: directed === 0 ? null : rounded((totals.aToB - totals.bToA) / directed) },
    invitations,
  };
}
