import type { Role } from './closed-lists.ts';

/** Roles from which an act goes out toward somebody. */
export const ACTIVE_ROLES: readonly Role[] = ['speaker', 'visitor', 'inviter'];

/** Roles toward which an act goes. The roles that are in neither list are side by side: attendee, signatory, mediator. */
export const RECEIVING_ROLES: readonly Role[] = ['addressee', 'host', 'invitee', 'target', 'subject'];
