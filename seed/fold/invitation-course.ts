import type { Act } from '../../schema/words/acts.ts';
import type { InvitationState } from '../../schema/words/closed-lists.ts';

/** The states of an invitation: which acts lead to each, how far along its course it stands (what is further outweighs what is nearer where no days tell), and whether it settles the answer. */
export const INVITATION_COURSE: readonly { state: InvitationState; acts: readonly Act[]; rank: number; settles: boolean }[] = [
  { state: 'mooted', acts: ['invitation.moot'], rank: 0, settles: false },
  { state: 'extended', acts: ['invitation.extend'], rank: 1, settles: false },
  { state: 'acknowledged', acts: ['invitation.acknowledge'], rank: 2, settles: false },
  { state: 'noncommittal', acts: ['invitation.noncommittal'], rank: 3, settles: false },
  { state: 'accepted_in_principle', acts: ['invitation.accept_in_principle'], rank: 4, settles: true },
  { state: 'accepted_conditionally', acts: ['invitation.accept_conditionally'], rank: 4, settles: false },
  { state: 'counter_proposed', acts: ['invitation.counter_propose'], rank: 4, settles: false },
  { state: 'accepted', acts: ['invitation.accept'], rank: 5, settles: true },
  { state: 'declined', acts: ['invitation.decline'], rank: 5, settles: true },
  { state: 'scheduled', acts: ['invitation.schedule'], rank: 6, settles: true },
  { state: 'postponed', acts: ['invitation.postpone'], rank: 7, settles: true },
  { state: 'withdrawn', acts: ['invitation.withdraw'], rank: 8, settles: true },
  { state: 'held', acts: [], rank: 9, settles: true },
  { state: 'lapsed', acts: [], rank: 9, settles: true },
];

/** What is only planned or supposed counts as this, where it counts at all. */
export const NOT_YET: ReadonlyMap<Act, Act> = new Map<Act, Act>([
  ['invitation.extend', 'invitation.moot'],
  ['invitation.moot', 'invitation.moot'],
]);

/** The last rank at which nobody has answered. */
export const UNANSWERED = 2;

/** The state that an act leads to; null for acts outside the group. */
export const stateOfAct = (act: Act): InvitationState | null => INVITATION_COURSE.find(({ acts }) => acts.includes(act))?.state ?? null;

/** How far along an act leads. */
export const rankOfAct = (act: Act): number => INVITATION_COURSE.find(({ acts }) => acts.includes(act))?.rank ?? -1;

/** Whether a state settles the answer. */
export const settlesAnswer = (state: InvitationState): boolean => INVITATION_COURSE.find((one) => one.state === state)?.settles ?? false;
