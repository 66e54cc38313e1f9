import type { Actor, Item } from './item.ts';

/** Whose lanes the timeline shows: states and bodies, or persons as well. */
export type LaneMode = 'states' | 'persons';

/** A lane's owner; null stands for the lane of those for whom no state or body is known. */
export type LaneOwner = Actor | null;

/** The id of the lane for those without a state or body. */
export const OTHERS = 'other';

/**
 * The owners of the lanes in which an item stands, without doubles, in the order of its parties.
 * By states: the state or body acted for, else a party that is itself a state, body or group; persons without one share a lane.
 * By persons: each party itself. Never empty: an item that has no owner stands among the others.
 */
export function lanesOfItem(item: Item, mode: LaneMode): LaneOwner[] {
  const owners = new Map<string, LaneOwner>();
  for (const party of item.parties) {
    const owner = mode === 'persons' ? party.actor : stateOf(party.actor, party.forActor);
    owners.set(owner?.id ?? OTHERS, owner);
  }
  if (owners.size > 1) owners.delete(OTHERS);
  return owners.size === 0 ? [null] : [...owners.values()];
}

function stateOf(actor: Actor, forActor: Actor | null): LaneOwner {
  if (forActor !== null) return forActor;
  return actor.kind === 'person' || actor.kind === 'place' || actor.kind === 'outlet' ? null : actor;
}
