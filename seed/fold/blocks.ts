import type { FoldClaim } from './fold-claim.ts';

/** A pair of claims, the one with the smaller anchor first. */
export type ClaimPair = readonly [FoldClaim, FoldClaim];

/** The keys under which claims can meet: family, and each party or the state acted for. */
export function blockKeys({ family, parties }: FoldClaim): string[] {
  const sides = parties.flatMap(({ id, state }) => (state === null ? [id] : [id, state]));
  return [...new Set(sides)].map((side) => `${family}|${side}`);
}

/** The pairs of dated claims that share a block and, but for invitations, a month (or stand at its edge): found by index, each once. */
export function candidatePairs(claims: readonly FoldClaim[]): ClaimPair[] {
  const blocks = new Map<string, FoldClaim[]>();
  for (const claim of claims)
    for (const key of blockKeys(claim))
      for (const month of claim.family === 'invitation' ? [''] : monthsOf(claim)) {
        const block = blocks.get(`${key}|${month}`);
        if (block === undefined) blocks.set(`${key}|${month}`, [claim]);
        else block.push(claim);
      }
  const pairs = new Map<string, ClaimPair>();
  for (const block of blocks.values()) for (const [a, b] of pairsOf(block)) pairs.set(`${a.anchor} ${b.anchor}`, [a, b]);
  return [...pairs.values()];
}

/** All pairs of a list. */
export function pairsOf(claims: readonly FoldClaim[]): ClaimPair[] {
  return claims.flatMap((a, at) => claims.slice(at + 1).map((b): ClaimPair => (a.anchor < b.anchor ? [a, b] : [b, a])));
}

/** The months that a time touches, a day wider on both sides for the zones. */
function monthsOf({ days }: FoldClaim): string[] {
  if (days.beginMin === null || days.endMax === null) return [];
  const months: string[] = [];
  const last = Date.parse(days.endMax) + 86_400_000;
  for (
    let at = new Date(Date.parse(days.beginMin) - 86_400_000);
    at.getTime() <= last;
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
  )
    months.push(at.toISOString().slice(0, 7));
  return months;
}
