import type { Holder } from '../../schema/shapes/claim.ts';
import { groupBy } from '../group-by.ts';
import type { FoldClaim } from './fold-claim.ts';
import { joinSets } from './join-sets.ts';

/** Who is meant by a holder: an actor, or, where nobody is named, the words within their text. */
const holderKey = (holder: Holder, textId: string): string => holder.actor?.id ?? `${textId}:${holder.name}`;

/** The innermost holders who vouch for a claim, where these are not the publisher; null where the publisher itself does. */
export function vouchingHolders({ claim }: FoldClaim): Holder[] | null {
  return claim.voices.length < 2 ? null : (claim.voices.at(-1)?.holders ?? null);
}

/** One string for a claim's chain of voices below the publisher: the same for the same people in every outlet. */
export const voiceKey = ({ claim }: FoldClaim): string =>
  claim.voices
    .slice(1)
    .map(({ holders }) =>
      holders
        .map((holder) => holderKey(holder, claim.textId))
        .sort()
        .join('+'),
    )
    .join('>');

/**
 * How many independent voices claims rest on. Those who vouch by name count once wherever they are quoted, and once when they speak jointly;
 * what publishers say themselves counts once a story and once an outlet.
 */
export function countVoices(claims: readonly FoldClaim[], stories: ReadonlyMap<string, string>): number {
  const named = claims.flatMap((one) => {
    const keys = (vouchingHolders(one) ?? []).map((holder) => holderKey(holder, one.claim.textId));
    return keys.map((key): [string, string] => [keys[0] ?? key, key]);
  });
  const own = claims.filter((one) => vouchingHolders(one) === null);
  const outletsOfStories = groupBy(own, ({ claim }) => stories.get(claim.textId) ?? claim.textId);
  return (
    joinSets(named).length +
    matchedOutlets([...outletsOfStories.values()].map((told) => [...new Set(told.flatMap(({ outlets }) => outlets))].sort()))
  );
}

/** To how many stories an outlet of their own can be given, each outlet once. */
function matchedOutlets(stories: readonly (readonly string[])[]): number {
  const taken = new Map<string, number>();
  const canPlace = (story: number, tried: Set<string>): boolean =>
    (stories[story] ?? []).some((outlet) => {
      if (tried.has(outlet)) return false;
      tried.add(outlet);
      const holder = taken.get(outlet);
      if (holder !== undefined && !canPlace(holder, tried)) return false;
      taken.set(outlet, story);
      return true;
    });
  return stories.filter((_, story) => canPlace(story, new Set())).length;
}
