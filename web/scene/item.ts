import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type { EntityKind, Polarity, Realis, Role } from '../../schema/words/closed-lists.ts';
import type { When } from './when.ts';

/** Somebody or something with a name, as lanes and labels need it. */
export type Actor = { id: string; name: string; kind: EntityKind; iso3: string | null };

/** One who takes part. `forActor`: the state or body for which a person acts. */
export type Party = { role: Role; actor: Actor; forActor: Actor | null; capacity: string | null };

/** What a mark opens when it is chosen. */
export type Target = { kind: 'event' | 'invitation'; id: string };

/**
 * One thing that may stand on the timeline: an event, or one transition of an invitation.
 * `key` is unique. `acts` has more than one where the wording leaves two readings. `occasion` tells statements apart: same speakers, setting and days are one occasion.
 * `prominence` as in schema's WorldEvent.
 */
export type Item = {
  key: string;
  opens: Target;
  acts: readonly Act[];
  group: ActGroup;
  realis: Realis;
  polarity: Polarity;
  days: DaySpan;
  when: When;
  parties: readonly Party[];
  place: Actor | null;
  destination: Actor | null;
  setting: string | null;
  witnesses: number;
  conflicted: boolean;
  prominence: 'mark' | 'tick' | 'folded';
  about: readonly string[];
  occasion: string;
};

/** Whether an actor takes part in an item, or somebody acts for them in it. */
export const isTakenPartInBy = (item: Item, actorId: string): boolean =>
  item.parties.some((party) => party.actor.id === actorId || party.forActor?.id === actorId);

/** Whether what the item tells of is said to have happened. */
export const isHappened = (item: Item): boolean => item.realis === 'actual' && item.polarity === 'affirmed';

/** The order of items: by first possible day (undated last, bounds by their day), then key. */
export function compareItems(a: Item, b: Item): number {
  return orderDay(a) - orderDay(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function orderDay({ when }: Item): number {
  if (when.kind === 'undated') return Number.MAX_SAFE_INTEGER;
  return when.kind === 'notAfter' || when.kind === 'notBefore' ? when.at : when.from;
}
