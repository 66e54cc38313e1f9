import { groupOfAct } from '../../schema/words/acts.ts';
import type { Draft, Party } from './draft.ts';
import { inferredParty } from './holders.ts';

/** Fills in who invites and who is invited, where the words of a claim leave it out, from the invitation that the text speaks of. Drafts are changed in place. */
export function completeInvitations(drafts: readonly Draft[]): void {
  const invitations = drafts.filter((draft) => draft.act !== null && groupOfAct(draft.act) === 'invitation');
  for (const draft of invitations) {
    const invitee = partyOf(draft, 'invitee');
    const inviter = partyOf(draft, 'inviter');
    if (invitee && inviter) continue;
    const like = invitations.find((other) => other !== draft && fits(other, invitee, inviter));
    if (!like) continue;
    const [otherInviter, otherInvitee] = [partyOf(like, 'inviter'), partyOf(like, 'invitee')];
    if (!inviter && otherInviter?.actor && otherInviter.actor.id !== invitee?.actor?.id)
      draft.parties.push(inferredParty(otherInviter.actor, 'inviter', otherInviter));
    if (!invitee && otherInvitee?.actor && otherInvitee.actor.id !== inviter?.actor?.id)
      draft.parties.push(inferredParty(otherInvitee.actor, 'invitee', otherInvitee));
    draft.rules.push('invitation/parties-of-the-text');
  }
}

/** The first party in a role. */
export const partyOf = (draft: Draft, role: Party['role']): Party | undefined => draft.parties.find((party) => party.role === role);

/** Whether another invitation has both parties, and those that are known here. */
function fits(other: Draft, invitee: Party | undefined, inviter: Party | undefined): boolean {
  const [otherInviter, otherInvitee] = [partyOf(other, 'inviter'), partyOf(other, 'invitee')];
  if (!otherInviter?.actor || !otherInvitee?.actor) return false;
  return (!invitee || same(invitee, otherInvitee)) && (!inviter || same(inviter, otherInviter));
}

const same = (a: Party, b: Party): boolean =>
  a.actor?.id === b.actor?.id ||
  (a.actor?.id !== undefined && a.actor.id === b.forActor?.id) ||
  (b.actor?.id !== undefined && a.forActor?.id === b.actor.id);
