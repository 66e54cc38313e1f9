import type { Entity } from '../../schema/shapes/claim.ts';
import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import { isSurelyBefore } from './day-span-math.ts';
import type { Group } from './group.ts';
import { siteRelation } from './site.ts';

/** The visits that an invitation is to, planned or made. `offered`: when it was made. */
export type VisitsOf = (invitation: Group, offered: DaySpan) => Group[];

type Meeting = { group: Group; hosts: ReadonlySet<string> };

/**
 * Finds the visits that invitations are to: meetings of the invitee (or of the invitee's state) at the destination, or with the inviter as host,
 * that were not over before the invitation was made.
 */
export function visitsByGuest(groups: readonly Group[]): VisitsOf {
  const byGuest = new Map<string, Meeting[]>();
  for (const group of groups.filter(({ founding }) => founding.family === 'meeting' && founding.claim.polarity === 'affirmed')) {
    const meeting = { group, hosts: new Set(idsIn(group, ['host'])) };
    for (const guest of idsIn(group, ['visitor', 'attendee'])) {
      const known = byGuest.get(guest);
      if (known === undefined) byGuest.set(guest, [meeting]);
      else known.push(meeting);
    }
  }
  return (invitation, offered) => {
    const inviters = idsIn(invitation, ['inviter']);
    const near = new Set(idsIn(invitation, ['invitee']).flatMap((guest) => byGuest.get(guest) ?? []));
    return [...near]
      .filter((meeting) => isVisitTo(invitation.destination?.value ?? null, offered, meeting, inviters))
      .map(({ group }) => group);
  };
}

function isVisitTo(destination: Entity | null, offered: DaySpan, { group, hosts }: Meeting, inviters: readonly string[]): boolean {
  if (isSurelyBefore(group.time.days, offered)) return false;
  const site = siteRelation(group.place?.value ?? null, destination);
  if (site === 'apart') return false;
  if (group.founding.strand === 'actual') return site !== 'unknown' && isSurelyBefore(offered, group.time.days);
  return site !== 'unknown' || inviters.some((id) => hosts.has(id));
}

/** The ids of those in a role, and of the states that they act for. */
const idsIn = ({ claims }: Group, roles: readonly Role[]): string[] => [
  ...new Set(
    claims.flatMap(({ parties }) =>
      parties.filter(({ role }) => roles.includes(role)).flatMap(({ id, state }) => (state === null ? [id] : [id, state])),
    ),
  ),
];
