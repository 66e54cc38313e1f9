import type { ClaimPair } from './blocks.ts';
import type { FoldClaim } from './fold-claim.ts';

/** A pair that speaks for one event, and how much. */
export type ScoredPair = { pair: ClaimPair; score: number };

/**
 * Joins claims best pair first: two groups become one only if no pair across them is forbidden. Ties go by the smaller anchors,
 * so the outcome is a function of the set. `groups`: what is already joined (every claim in one group); it is not changed.
 */
export function joinBestFirst(
  groups: readonly (readonly FoldClaim[])[],
  scored: readonly ScoredPair[],
  isForbidden: (a: FoldClaim, b: FoldClaim) => boolean,
): FoldClaim[][] {
  const groupOf = new Map<string, FoldClaim[]>();
  for (const group of groups) {
    const own = [...group];
    for (const claim of own) groupOf.set(claim.anchor, own);
  }
  for (const { pair } of [...scored].sort(bestFirst)) {
    const one = groupOf.get(pair[0].anchor);
    const other = groupOf.get(pair[1].anchor);
    if (one === undefined || other === undefined || one === other) continue;
    if (one.some((a) => other.some((b) => isForbidden(a, b)))) continue;
    const [into, from] = one.length >= other.length ? [one, other] : [other, one];
    for (const claim of from) {
      into.push(claim);
      groupOf.set(claim.anchor, into);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(byAnchor)).sort((a, b) => byAnchor(a[0], b[0]));
}

/** Sorts claims by anchor. */
export const byAnchor = (a: FoldClaim | undefined, b: FoldClaim | undefined): number => {
  const one = a?.anchor ?? '';
  const other = b?.anchor ?? '';
  return one < other ? -1 : one > other ? 1 : 0;
};

const bestFirst = (a: ScoredPair, b: ScoredPair): number =>
  b.score - a.score || byAnchor(a.pair[0], b.pair[0]) || byAnchor(a.pair[1], b.pair[1]);
