import type { Holder } from '../../schema/shapes/claim.ts';

import { type CivilDay, NO_DAYS } from '../../schema/shapes/day-span.ts';
import { type Invitation, type InvitationByVoice, sortKey } from '../../schema/shapes/world.ts';
import { isSurelyBefore } from './day-span-math.ts';
import { basisOf } from './event-fields.ts';
import { anchorsOf, byRank, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import { groupBy } from './group-by.ts';
import { statesByVoice, statesOverall } from './invitation-states.ts';
import { isOutOfOrder, type Step, stepsFrom } from './invitation-steps.ts';
import { participantsField } from './participants-field.ts';
import { placeField } from './place-field.ts';
import { siteRelation } from './site.ts';
import { countVoices, voiceKey } from './voices.ts';

/** The meetings in which a party of an invitation takes part, or somebody of its states. */
export type MeetingsByParty = (invitation: Group) => Group[];

/** Finds meetings by their parties. */
export function meetingsByParty(groups: readonly Group[]): MeetingsByParty {
  const byParty = new Map<string, Set<Group>>();
  for (const group of groups.filter(({ founding }) => founding.family === 'meeting'))
    for (const id of idsOf(group)) byParty.set(id, (byParty.get(id) ?? new Set()).add(group));
  return (invitation) => [...new Set(idsOf(invitation).flatMap((id) => [...(byParty.get(id) ?? [])]))];
}

const idsOf = ({ claims }: Group): string[] => [
  ...new Set(claims.flatMap(({ parties }) => parties.flatMap(({ id, state }) => (state === null ? [id] : [id, state])))),
];

/** A group of invitation claims → the invitation: its steps, how it stands by each voice and overall, and the visits it leads to. */
export function foldInvitation(group: Group, meetings: MeetingsByParty, context: FieldContext, today: CivilDay | null): Invitation {
  const { id, claims, founding } = group;
  const steps = stepsFrom(claims, context);
  const offer =
    steps.find(({ readings }) => readings.includes('invitation.extend')) ??
    steps.find(({ readings }) => readings.includes('invitation.moot'));
  const days = offer?.time.days ?? NO_DAYS;
  const participants = participantsField(claims, context);
  const byVoice = voicesOf(claims, context);
  const visits = meetings(group).filter((other) => isVisitOf(group, other));
  const overall = statesOverall(
    steps,
    byVoice.map(({ states }) => states),
  );
  const ended = endOf(visits, days, today);
  const place = offer === undefined ? null : placeField(offer.claims, 'place', context);
  return {
    id,
    founding: founding.anchor,
    inviters: participants.filter(({ role }) => role === 'inviter'),
    invitees: participants.filter(({ role }) => role === 'invitee'),
    destination: group.destination?.value ?? null,
    days,
    edtf: offer?.time.edtf ?? null,
    k: sortKey(days, id),
    place: place?.value ?? null,
    states: ended === null ? overall.states : [ended],
    answerOpen: ended === null && overall.answerOpen,
    transitions: steps.map((step) => ({
      readings: step.readings,
      days: step.time.days,
      edtf: step.time.edtf,
      claims: anchorsOf(step.claims),
      outOfOrder: isOutOfOrder(step, steps),
    })),
    byVoice,
    claims: anchorsOf(claims),
    witnesses: countVoices(claims, context.stories),
    events: visits.map((visit) => visit.id).sort(),
    conflicts: [],
    basis: [
      { field: 'time', anchors: anchorsOf(offer?.time.claims ?? []), why: offer?.time.why ?? 'no claim says when it was extended' },
      basisOf('place', place),
      basisOf('destination', group.destination),
      {
        field: 'participants',
        anchors: anchorsOf(claims.filter(({ claim }) => claim.participants.length > 0)),
        why: 'all whom any claim names',
      },
    ],
  };
}

/** By each voice, in the order in which voices are first heard: the publisher's own, then those it quotes. */
function voicesOf(claims: readonly FoldClaim[], context: FieldContext): InvitationByVoice[] {
  const byKey = groupBy(
    [...claims].sort(byRank),
    (claim) => voiceKey(claim) || `:${claim.claim.voices[0]?.holders.map(({ name }) => name).join('+')}`,
  );
  return [...byKey.values()].flatMap((own): InvitationByVoice[] => {
    const steps: Step[] = stepsFrom(own, context);
    const chain = own[0]?.claim.voices ?? [];
    const holders = chain.at(-1)?.holders ?? [];
    if (steps.length === 0) return [];
    const states = statesByVoice(steps);
    const through: Holder[] = chain.slice(1, -1).flatMap((voice) => voice.holders);
    return [{ holders, through, states, open: states.length > 1, claims: anchorsOf(own) }];
  });
}

/** Whether a meeting is the visit that an invitation is to: by the invitee, at the destination or with the inviter as host, and not before it was extended. */
function isVisitOf(invitation: Group, visit: Group): boolean {
  if (visit.founding.family !== 'meeting' || visit.founding.claim.polarity === 'denied') return false;
  const isSide = (claim: FoldClaim, role: 'inviter' | 'invitee', by: readonly string[]) =>
    claim.parties.some((party) => party.role === role && by.some((id) => id === party.id || id === party.state));
  const ids = (claims: readonly FoldClaim[], isOf: (role: string) => boolean) => [
    ...new Set(
      claims.flatMap(({ parties }) =>
        parties.filter(({ role }) => isOf(role)).flatMap(({ id, state }) => (state === null ? [id] : [id, state])),
      ),
    ),
  ];
  const guests = ids(visit.claims, (role) => role === 'visitor' || role === 'attendee');
  const hosts = ids(visit.claims, (role) => role === 'host');
  if (!invitation.claims.some((claim) => isSide(claim, 'invitee', guests))) return false;
  const site = siteRelation(visit.place?.value ?? null, invitation.destination?.value ?? null);
  if (site === 'apart' || isSurelyBefore(visit.time.days, invitation.time.days)) return false;
  const isHosted = invitation.claims.some((claim) => isSide(claim, 'inviter', hosts));
  return visit.founding.strand === 'actual'
    ? site !== 'unknown' && isSurelyBefore(invitation.time.days, visit.time.days)
    : site !== 'unknown' || isHosted;
}

/** `held` where the visit took place; `lapsed` where, by a day that is given, the time of every planned visit has passed without it. */
function endOf(visits: readonly Group[], offered: Group['time']['days'], today: CivilDay | null): 'held' | 'lapsed' | null {
  if (visits.some(({ founding, time }) => founding.strand === 'actual' && isSurelyBefore(offered, time.days))) return 'held';
  const planned = visits.filter(({ claims }) => claims.some(({ claim }) => claim.realis === 'planned'));
  return today !== null && planned.length > 0 && planned.every(({ time }) => time.days.endMax !== null && time.days.endMax < today)
    ? 'lapsed'
    : null;
}
