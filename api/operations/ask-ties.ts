import { actorsById } from '../../schema/questions/actors-by-id.ts';
import type { ActorsLink } from '../../schema/questions/events-of-actors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { tiesOfActors } from '../../schema/questions/ties-of-actors.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Context } from '../context.ts';
import type { LaneKind } from '../presentation/timeline-item.ts';
import type { AskTies } from '../presentation/walk-ties.ts';

/** How one asks for ties: between states and bodies by whoever acts for them, or between those who take part themselves. */
export function askTies(context: Context, through: LaneKind, filter: EventFilter | null | undefined): AskTies {
  const link: ActorsLink = through === 'states' ? 'REPRESENTED_IN' : 'PARTICIPATED_IN';
  return (which) => context.ask(tiesOfActors, { ...which, link, filter: filter ?? {} });
}

/** The actors with these ids, by id. */
export const actorsWith = async (context: Context, ids: readonly string[]): Promise<Map<string, Entity>> =>
  new Map((await context.ask(actorsById, { ids })).map((actor) => [actor.id, actor]));
