import type { Entity, Holder } from '../../schema/shapes/claim.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Party } from './draft.ts';

/** The parties that a mention in a role makes: one, or each member of a pair, at the same words. */
export function partiesOf(mention: FoundMention, role: Role): Party[] {
  const common = { role, mention, start: mention.start, end: mention.end };
  if (mention.members.length > 0) {
    return mention.members.map((actor) => ({ ...common, actor, name: actor.name, capacity: mention.capacity, forActor: null }));
  }
  return [
    {
      ...common,
      actor: mention.entity,
      name: mention.entity?.name ?? mention.surface,
      capacity: mention.capacity,
      forActor: mention.forActor,
    },
  ];
}

/** A party that stands in no words. */
export const inferredParty = (actor: Entity, role: Role, like?: Party): Party => ({
  role,
  actor,
  name: actor.name,
  mention: null,
  start: null,
  end: null,
  capacity: like?.capacity ?? null,
  forActor: like?.forActor ?? null,
});

/** Those who vouch, for the mentions of a speaker: each member of a pair is one holder. */
export function holdersOf(mentions: readonly FoundMention[]): Holder[] {
  const holders = mentions.flatMap((mention): Holder[] =>
    mention.members.length > 0
      ? mention.members.map((actor) => ({ name: actor.name, actor, capacity: mention.capacity }))
      : [{ name: mention.entity?.name ?? mention.surface, actor: mention.entity, capacity: mention.capacity }],
  );
  return holders.filter((one, i) => holders.findIndex((other) => (other.actor?.id ?? other.name) === (one.actor?.id ?? one.name)) === i);
}

/** Parties without those who were named twice in the same role; the one with words is kept. */
export function withoutRepeats(parties: readonly Party[]): Party[] {
  return parties.filter(
    (one, i) =>
      !parties.some(
        (other, k) => k !== i && other.actor !== null && other.actor.id === one.actor?.id && (other.role === one.role ? k < i : false),
      ),
  );
}
