import type { Happening } from '../../schema/questions/happenings-by-handle.ts';
import type { Invitation, WorldEvent } from '../../schema/shapes/world.ts';
import type { Context } from '../context.ts';
import { typedHappening } from './typed.ts';

/** The events and invitations with these ids, in their order; ids that hold nothing now are left out. */
export async function happeningsOf(context: Context, ids: readonly string[]): Promise<Happening[]> {
  const found = await Promise.all(ids.map((id) => context.loaders.happenings(id)));
  return found.flatMap((there) => there?.slice(0, 1) ?? []);
}

/** The same, as the union has them. */
export const typedHappeningsOf = async (context: Context, ids: readonly string[]): Promise<object[]> =>
  (await happeningsOf(context, ids)).map(typedHappening);

/** Only the events among them. */
export const eventsOf = async (context: Context, ids: readonly string[]): Promise<WorldEvent[]> =>
  (await happeningsOf(context, ids)).flatMap((there) => (there.what === 'Event' ? [there.body] : []));

/** The event that has this id or holds this anchor now. */
export async function eventByHandle(context: Context, handle: string): Promise<WorldEvent | null> {
  const found = (await context.loaders.happenings(handle)) ?? [];
  return found.flatMap((there) => (there.what === 'Event' ? [there.body] : []))[0] ?? null;
}

/** The invitation that has this id or holds this anchor now. */
export async function invitationByHandle(context: Context, handle: string): Promise<Invitation | null> {
  const found = (await context.loaders.happenings(handle)) ?? [];
  return found.flatMap((there) => (there.what === 'Invitation' ? [there.body] : []))[0] ?? null;
}
