import { root } from '../field.ts';
import { invitationByHandle } from '../presentation/happenings-of.ts';

/** One invitation, by its id or the anchor of any of its claims. */
export const invitation = root<{ id: string }>(({ id }, context) => invitationByHandle(context, id));
