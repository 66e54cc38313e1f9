import type { Holder } from '../../schema/shapes/claim.ts';

import { type CivilDay, NO_DAYS } from '../../schema/shapes/day-span.ts';
import { type Invitation, type InvitationByVoice, sortKey } from '../../schema/shapes/world.ts';
import { groupBy } from '../group-by.ts';
import { isSurelyBefore } from './day-span-math.ts';
import { basisOf } from './event-fields.ts';
import { anchorsOf, byRank, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import { statesByVoice, statesOverall } from './invitation-states.ts';
import { isOutOfOrder, type Step, stepsFrom } from './invitation-steps.ts';
import { participantsField } from './participants-field.ts';
import { placeField } from './place-field.ts';
import type { VisitsOf } from './visits.ts';
import { countVoices, voiceKey } from './voices.ts';

/** A group of invitation claims → the invitation: its steps, how it stands by each voice and overall, and the visits it leads to. */
export function foldInvitation(group: Group, visitsOf: VisitsOf, context: FieldContext, today: CivilDay | null): Invitation {
  const { id, claims, founding } = group;
  const steps = stepsFrom(claims, context);
  const offer =
    steps.find(({ readings }) => readings.includes('invitation.extend')) ??
    steps.find(({ readings }) => readings.includes('invitation.moot'));
  const days = offer?.time.days ?? NO_DAYS;
  const participants = participantsField(claims, context);
  const byVoice = voicesOf(claims, context);
  const visits = visitsOf(group, days);
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

/** `held` where the visit took place; `lapsed` where, by a day that is given, the time of every planned visit has passed without it. */
function endOf(visits: readonly Group[], offered: Group['time']['days'], today: CivilDay | null): 'held' | 'lapsed' | null {
  if (visits.some(({ founding, time }) => founding.strand === 'actual' && isSurelyBefore(offered, time.days))) return 'held';
  const planned = visits.filter(({ claims }) => claims.some(({ claim }) => claim.realis === 'planned'));
  return today !== null && planned.length > 0 && planned.every(({ time }) => time.days.endMax !== null && time.days.endMax < today)
    ? 'lapsed'
    : null;
}
