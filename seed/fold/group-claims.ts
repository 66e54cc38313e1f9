import { groupBy } from '../group-by.ts';
import { joinBestFirst, type ScoredPair } from './best-first.ts';
import { type ClaimPair, candidatePairs, pairsOf } from './blocks.ts';
import { type Comparison, type Exclusion, exclusionsBetween, isExcluded, refersTo } from './cannot-be-one.ts';
import { spanWidth } from './day-span-math.ts';
import type { FoldClaim } from './fold-claim.ts';
import { pairScore } from './pair-score.ts';
import { JOIN_DATED, JOIN_IN_TEXT, JOIN_MONTHS, MONTH_DAYS } from './pair-weights.ts';
import { type Groups, joinUndated } from './undated.ts';

/** What a judgement `same` outweighs: people may know better which day or place is right, but a plan never becomes its realisation. */
const OUTWEIGHED: readonly Exclusion[] = ['other days', 'other sites', 'other parties', 'other occasions'];

/**
 * Claims → groups, each of one event or invitation, and which groups may be the same.
 * Judged pairs, then dated claims best first, then groups that a person joined against their days or sites,
 * then what refers back inside a text, then the rest of the undated by a clear margin, and what then is left among itself, inside a text or by month.
 */
export function groupClaims(claims: readonly FoldClaim[], same: readonly (readonly [string, string])[], by: Comparison): Groups {
  const byAnchor = new Map(claims.map((claim) => [claim.anchor, claim]));
  const judged = same.flatMap(([a, b]) => {
    const one = byAnchor.get(a);
    const other = byAnchor.get(b);
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const isForbidden = rememberPairs(claims, (a, b) => isExcluded(a, b, by));
  const score = rememberPairs(claims, (a, b) => pairScore(a, b, by));
  const isOutOfQuestion = (a: FoldClaim, b: FoldClaim): boolean => exclusionsBetween(a, b, by).some((why) => !OUTWEIGHED.includes(why));

  const dated = claims.filter((claim) => claim.dated);
  const scored = (pairs: readonly ClaimPair[], least: number): ScoredPair[] =>
    pairs
      .filter(([a, b]) => !isForbidden(a, b))
      .map((pair) => ({ pair, score: score(...pair) }))
      .filter(({ score: points }) => points >= least);

  const alone = claims.map((claim) => [claim]);
  const judgedFirst = joinBestFirst(alone, scored(judged, Number.NEGATIVE_INFINITY), isForbidden);
  const joinedByDate = joinBestFirst(judgedFirst, scored(candidatePairs(dated), JOIN_DATED), isForbidden);
  const joinedAgainst = judged.filter(([a, b]) => isForbidden(a, b)).map((pair) => ({ pair, score: 0 }));
  const frozen = joinBestFirst(joinedByDate, joinedAgainst, isOutOfQuestion);
  const inTexts = [...groupBy(claims, ({ claim }) => by.stories.get(claim.textId) ?? claim.textId).values()].flatMap(pairsOf);
  const backward = inTexts.filter(([a, b]) => !(a.dated && b.dated) && (refersTo(a, b) || refersTo(b, a) || areReadings(a, b, by)));
  const ofMonths = candidatePairs(claims.filter(({ dated: own, days }) => !own && spanWidth(days) <= MONTH_DAYS));
  const among = [...scored(inTexts, JOIN_IN_TEXT), ...scored(ofMonths, JOIN_MONTHS)];
  return joinUndated(frozen, scored(backward, Number.NEGATIVE_INFINITY), among, { isForbidden, score });
}

const areReadings = (a: FoldClaim, b: FoldClaim, { choices }: Comparison): boolean => {
  const choice = choices.get(a.anchor);
  return choice !== undefined && choice === choices.get(b.anchor);
};

/** Remembers an answer about two claims, in either order. `claims`: all that may be asked about. */
function rememberPairs<T>(claims: readonly FoldClaim[], ask: (a: FoldClaim, b: FoldClaim) => T): (a: FoldClaim, b: FoldClaim) => T {
  const place = new Map(claims.map((claim, at) => [claim, at]));
  const known = new Map<number, T>();
  return (a, b) => {
    const [first, second] = [place.get(a) ?? 0, place.get(b) ?? 0];
    const key = Math.min(first, second) * claims.length + Math.max(first, second);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(a, b);
    known.set(key, answer);
    return answer;
  };
}
