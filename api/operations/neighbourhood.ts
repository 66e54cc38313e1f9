import { DemarcheError } from '../../schema/errors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import type { LaneKind } from '../presentation/timeline-item.ts';
import { walkNeighbourhood } from '../presentation/walk-ties.ts';
import { actorsWith, askTies } from './ask-ties.ts';

const MOST_HOPS = 3;
const MOST_NODES = 1_000;

type NeighbourhoodArguments = { id: string; hops: number; limit: number; through: LaneKind; filter?: EventFilter | null };

/** Who meets whom around one actor; null where there is no such actor. @throws DemarcheError BAD_INPUT. */
export const neighbourhood = root<NeighbourhoodArguments>(async ({ id, hops, limit, through, filter }, context) => {
  if (hops < 1 || hops > MOST_HOPS) throw new DemarcheError('BAD_INPUT', `\`hops\` is ${hops}: ask for 1 to ${MOST_HOPS}.`);
  if (limit < 1 || limit > MOST_NODES) throw new DemarcheError('BAD_INPUT', `\`limit\` is ${limit}: ask for 1 to ${MOST_NODES}.`);
  const start = (await actorsWith(context, [id])).get(id);
  if (start === undefined) return null;
  const { nodes, ties, complete } = await walkNeighbourhood(start, hops, limit, askTies(context, through, filter));
  const found = new Map(nodes.map(({ actor }) => [actor.id, actor]));
  return { nodes, complete, ties: ties.map(({ from, to, events, eventId }) => ({ from: found.get(from), to, events, eventId })) };
});
