import type { Claim } from '../../schema/shapes/claim.ts';
import type { LiveClaim } from './fold-claim.ts';
import { joinSets } from './join-sets.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * The claims that the world is folded from, sorted by anchor: one a handle (by hand before by rule, then the surer),
 * without those that were rejected or corrected, and of a settled choice only the chosen reading.
 */
export function claimsInForce(live: readonly LiveClaim[], verdicts: Verdicts): LiveClaim[] {
  const byAnchor = new Map<string, LiveClaim>();
  for (const one of live) {
    const known = byAnchor.get(one.claim.anchor);
    if (known === undefined || goesBefore(one.claim, known.claim)) byAnchor.set(one.claim.anchor, one);
  }
  const kept = [...byAnchor.values()].filter(({ claim }) => !verdicts.dropped.has(claim.anchor) || isByHand(claim));
  const passedOver = readingsPassedOver(
    kept.map(({ claim }) => claim),
    verdicts.chosen,
  );
  return kept.filter(({ claim }) => !passedOver.has(claim.anchor)).sort((a, b) => (a.claim.anchor < b.claim.anchor ? -1 : 1));
}

/** The choices among live claims: the anchors of all readings of the same words, sorted. */
export function choicesAmong(claims: readonly Claim[]): string[][] {
  const anchors = new Set(claims.map((claim) => claim.anchor));
  const links = claims.flatMap(({ anchor, alternativeOf }) =>
    alternativeOf !== null && alternativeOf !== anchor && anchors.has(alternativeOf) ? [[anchor, alternativeOf] as const] : [],
  );
  return joinSets(links);
}

function readingsPassedOver(claims: readonly Claim[], chosen: ReadonlySet<string>): Set<string> {
  const settled = choicesAmong(claims).filter((choice) => choice.some((anchor) => chosen.has(anchor)));
  return new Set(settled.flat().filter((anchor) => !chosen.has(anchor)));
}

const isByHand = (claim: Claim): boolean => claim.rules.includes('by-hand');

function goesBefore(a: Claim, b: Claim): boolean {
  if (isByHand(a) !== isByHand(b)) return isByHand(a);
  return a.confidence > b.confidence || (a.confidence === b.confidence && a.id < b.id);
}
