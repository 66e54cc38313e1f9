import type { EventParticipant, WorldEvent } from '../../schema/shapes/world.ts';
import type { Fields } from '../field.ts';
import { listConnection, type PageArguments } from '../paging/list-connection.ts';
import { claimsOf } from './claims-of.ts';
import { eventsOf, typedHappeningsOf } from './happenings-of.ts';

const participantKey = ({ role, actor, forActor, capacity }: EventParticipant): string =>
  [role, actor.id, forActor?.id ?? '', capacity ?? ''].join('|');

/** The fields of an event that are not its own properties. */
export const eventFields: Fields<WorldEvent> = {
  participants: (event, args: PageArguments) =>
    listConnection(event.participants, args, {
      scope: ['participants', event.id],
      keyOf: participantKey,
      nodeOf: ({ actor }) => actor,
      carries: ({ role, capacity, forActor }) => ({ role, capacity, forActor }),
    }),
  claims: async (event, args: PageArguments, context) =>
    listConnection(await claimsOf(context, event.claims), args, {
      scope: ['claims', event.id],
      keyOf: ({ anchor }) => anchor,
      nodeOf: (claim) => claim,
      carries: () => ({}),
    }),
  partOf: async (event, _args, context) => (event.partOf === null ? null : ((await typedHappeningsOf(context, [event.partOf]))[0] ?? null)),
  parts: async (event, _args, context) => (await context.loaders.linked.PART_OF(event.id)) ?? [],
  about: (event, _args, context) => typedHappeningsOf(context, event.about),
  spokenOfIn: async (event, _args, context) => (await context.loaders.linked.ABOUT(event.id)) ?? [],
  realisedBy: (event, _args, context) => eventsOf(context, event.realisedBy),
  realises: async (event, _args, context) => (await context.loaders.linked.REALISED_BY(event.id)) ?? [],
  mayBe: (event, _args, context) => eventsOf(context, event.mayBe),
  conflicts: async (event, _args, context) =>
    (await Promise.all(event.conflicts.map((id) => context.loaders.conflict(id)))).filter((conflict) => conflict !== undefined),
};
