import type { FieldBasis, Invitation, InvitationByVoice, InvitationTransition } from '../../schema/shapes/world.ts';
import type { Fields } from '../field.ts';
import { listConnection, type PageArguments } from '../paging/list-connection.ts';
import { claimsOf } from './claims-of.ts';
import { eventsOf } from './happenings-of.ts';

/** The fields of an invitation that are not its own properties. */
export const invitationFields: Fields<Invitation> = {
  claims: async (invitation, args: PageArguments, context) =>
    listConnection(await claimsOf(context, invitation.claims), args, {
      scope: ['claims', invitation.id],
      keyOf: ({ anchor }) => anchor,
      nodeOf: (claim) => claim,
      carries: () => ({}),
    }),
  events: (invitation, _args, context) => eventsOf(context, invitation.events),
  conflicts: async (invitation, _args, context) =>
    (await Promise.all(invitation.conflicts.map((id) => context.loaders.conflict(id)))).filter((conflict) => conflict !== undefined),
};

/** The claims behind a step. */
export const transitionFields: Fields<InvitationTransition> = {
  claims: (transition, _args, context) => claimsOf(context, transition.claims),
};

/** The claims behind a voice. */
export const byVoiceFields: Fields<InvitationByVoice> = {
  claims: (byVoice, _args, context) => claimsOf(context, byVoice.claims),
};

/** The claims behind a value. */
export const basisFields: Fields<FieldBasis> = {
  claims: (basis, _args, context) => claimsOf(context, basis.anchors),
};
