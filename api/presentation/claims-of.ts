import type { StoredClaim } from '../../schema/questions/claims-by-handle.ts';
import type { Context } from '../context.ts';

/** The order of claims on a page: by text, then by their place in it, then by anchor. */
const byPlace = (a: StoredClaim, b: StoredClaim): number =>
  compare(a.textId, b.textId) || a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end || compare(a.anchor, b.anchor);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims with these anchors, by their place in the text; anchors that no claim bears are left out. */
export async function claimsOf(context: Context, anchors: readonly string[]): Promise<StoredClaim[]> {
  const found = await Promise.all(anchors.map((anchor) => context.loaders.claim(anchor)));
  return found.filter((claim) => claim !== undefined).sort(byPlace);
}
