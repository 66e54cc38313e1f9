import { root } from '../field.ts';
import { eventByHandle } from '../presentation/happenings-of.ts';

/** One event, by its id or the anchor of any of its claims. */
export const event = root<{ id: string }>(({ id }, context) => eventByHandle(context, id));
