import { DemarcheError } from '../../schema/errors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import type { LaneKind } from '../presentation/timeline-item.ts';
import { walkPaths } from '../presentation/walk-ties.ts';
import { actorsWith, askTies } from './ask-ties.ts';

const MOST_HOPS = 6;
const MOST_PATHS = 20;

type PathsArguments = { from: string; to: string; maxHops: number; first: number; through: LaneKind; filter?: EventFilter | null };

/** The shortest ways from one actor to another by events that they share. @throws DemarcheError BAD_INPUT. */
export const paths = root<PathsArguments>(async ({ from, to, maxHops, first, through, filter }, context) => {
  if (maxHops < 1 || maxHops > MOST_HOPS) throw new DemarcheError('BAD_INPUT', `\`maxHops\` is ${maxHops}: ask for 1 to ${MOST_HOPS}.`);
  if (first < 1 || first > MOST_PATHS) throw new DemarcheError('BAD_INPUT', `\`first\` is ${first}: ask for 1 to ${MOST_PATHS} paths.`);
  if (from === to) throw new DemarcheError('BAD_INPUT', '`from` and `to` are one: name two actors.');
  const ends = await actorsWith(context, [from, to]);
  if (ends.size < 2) return [];
  const found = await walkPaths(from, to, maxHops, first, askTies(context, through, filter));
  const actors = new Map([...ends, ...found.flat().map(({ tie }) => [tie.to.id, tie.to] as const)]);
  return found.map((hops) => ({
    hops: hops.map(({ from: source, tie }) => ({ from: actors.get(source), to: tie.to, events: tie.events, eventId: tie.eventId })),
  }));
});
