import { actorsById } from '../../schema/questions/actors-by-id.ts';
import { root } from '../field.ts';

/** One actor. */
export const actor = root<{ id: string }>(async ({ id }, context) => (await context.ask(actorsById, { ids: [id] }))[0] ?? null);
