import type { Participant } from '../../schema/shapes/claim.ts';
import type { EventParticipant } from '../../schema/shapes/world.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import { chooseValue, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import { isPersonAndState, partyOf } from './parties.ts';

/** Roles from the most to the least telling. */
const TELLING: readonly Role[] = [
  'host',
  'visitor',
  'inviter',
  'invitee',
  'speaker',
  'addressee',
  'mediator',
  'signatory',
  'target',
  'subject',
  'attendee',
];

/**
 * All who take part by any claim of a group, each once, sorted by role and id. A state stands back behind a person who acts for it.
 * Role, capacity and the state acted for: by the policy of fields.
 */
export function participantsField(claims: readonly FoldClaim[], context: FieldContext): EventParticipant[] {
  const told = claims.flatMap((claim) => claim.claim.participants.map((participant) => ({ claim, participant })));
  const ids = [...new Set(told.map(({ participant }) => participant.actor.id))].sort();
  const parties = told.map(({ participant }) => partyOf(participant));
  const kept = ids.filter((id) => !parties.some((state) => state.id === id && parties.some((person) => isPersonAndState(person, state))));
  return kept
    .flatMap((id) => participantFrom(id, claims, context))
    .sort((a, b) => TELLING.indexOf(a.role) - TELLING.indexOf(b.role) || (a.actor.id < b.actor.id ? -1 : 1));
}

function participantFrom(id: string, claims: readonly FoldClaim[], context: FieldContext): EventParticipant[] {
  const of = ({ claim }: FoldClaim): Participant | null => claim.participants.find(({ actor }) => actor.id === id) ?? null;
  const pick = <T>(
    tell: (participant: Participant) => T | null,
    keyOf: (value: T) => string,
    specificity: (value: T) => number = () => 0,
  ): T | null => {
    const from = (claim: FoldClaim): T | null => {
      const participant = of(claim);
      return participant === null ? null : tell(participant);
    };
    return chooseValue(claims, from, { keyOf, specificity }, context)?.value ?? null;
  };
  const actor = pick(({ actor: one }) => one, JSON.stringify);
  const role = pick(
    ({ role: one }) => one,
    (one) => one,
    (one) => TELLING.indexOf(one),
  );
  if (actor === null || role === null) return [];
  const capacity = pick(
    ({ capacity: one }) => one,
    (one) => one,
  );
  const forActor = pick(
    ({ forActor: one }) => one,
    ({ id: one }) => one,
  );
  return [{ role, actor, capacity, forActor }];
}
