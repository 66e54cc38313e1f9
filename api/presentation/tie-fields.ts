import type { Fields } from '../field.ts';
import { claimsOf } from './claims-of.ts';
import { eventByHandle } from './happenings-of.ts';

/** The event that a tie is shown by, and the claims that it rests on. */
export const tieFields: Fields<{ eventId: string }> = {
  event: ({ eventId }, _args, context) => eventByHandle(context, eventId),
  evidence: async ({ eventId }, _args, context) => claimsOf(context, (await eventByHandle(context, eventId))?.claims ?? []),
};
