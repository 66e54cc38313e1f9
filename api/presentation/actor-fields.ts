import type { ActorsLink } from '../../schema/questions/events-of-actors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Fields } from '../field.ts';
import { connectionOf } from '../paging/connection.ts';
import { keyOfCursor } from '../paging/cursor.ts';
import { inOrder, type ListArguments } from '../paging/page-by-key.ts';
import { pageSize } from '../paging/page-size.ts';

/** States and bodies also count what is done for them; persons and groups act for themselves. */
const linkOf = ({ kind }: Entity): ActorsLink => (kind === 'country' || kind === 'organization' ? 'REPRESENTED_IN' : 'PARTICIPATED_IN');

/** The fields of an actor that are not its own properties. */
export const actorFields: Fields<Entity> = {
  events: async (actor, args: ListArguments<EventFilter>, context) => {
    const link = linkOf(actor);
    const filter = args.filter ?? {};
    const order = args.order ?? 'latest_first';
    const size = pageSize(args.first);
    const scope = ['events of', actor.id, filter, order];
    const after = keyOfCursor(scope, args.after);
    const rows = (await context.loaders.eventsOfActor({ link, filter, order, after, limit: size + 1 })(actor.id)) ?? [];
    const page = connectionOf(inOrder(rows, order), {
      size,
      after,
      scope,
      keyOf: ({ k }) => k,
      nodeOf: ({ body }) => body,
      carries: () => ({}),
    });
    return { ...page, totalCount: async () => (await context.loaders.eventCountOfActor({ link, filter })(actor.id)) ?? 0 };
  },
};
