import { groupBy } from '../group-by.ts';
import type { FoldClaim } from './fold-claim.ts';
import { countVoices } from './voices.ts';

/** What choosing a field needs beyond the claims: preferred anchors, and the story of each text. */
export type FieldContext = { preferred: ReadonlySet<string>; stories: ReadonlyMap<string, string> };

/** A chosen value, the claims that it rests on (sorted by rank), and why it was taken. */
export type Chosen<T> = { value: T; claims: FoldClaim[]; why: string };

/** One way to choose among values: `rank` is smaller for the more specific. */
export type Choosing<T> = { keyOf: (value: T) => string; specificity: (value: T) => number };

/**
 * The policy of every field: what a person prefers, then the most specific value, then the one with most independent voices, then the earliest published.
 * Null where no claim gives a value.
 */
export function chooseValue<T>(
  claims: readonly FoldClaim[],
  tell: (claim: FoldClaim) => T | null,
  how: Choosing<T>,
  context: FieldContext,
): Chosen<T> | null {
  const told = [...claims].sort(byRank).flatMap((claim) => {
    const value = tell(claim);
    return value === null ? [] : [{ claim, value }];
  });
  const options = [...groupBy(told, ({ value }) => how.keyOf(value)).values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const own = group.map(({ claim }) => claim);
    const preferred = own.some(({ anchor }) => context.preferred.has(anchor));
    return [
      {
        value: first.value,
        claims: own,
        preferred,
        specific: how.specificity(first.value),
        voices: countVoices(own, context.stories),
        rank: first.claim.rank,
      },
    ];
  });
  options.sort(
    (a, b) => Number(b.preferred) - Number(a.preferred) || a.specific - b.specific || b.voices - a.voices || (a.rank < b.rank ? -1 : 1),
  );
  const [best, next] = options;
  if (best === undefined) return null;
  const why = ((): string => {
    if (best.preferred) return 'preferred by a person';
    if (next === undefined) return best.claims.length === 1 ? 'the only claim that says so' : 'all claims that tell it agree';
    if (best.specific !== next.specific) return 'the most specific';
    return best.voices === next.voices ? 'published first' : `most independent voices (${best.voices} against ${next.voices})`;
  })();
  return { value: best.value, claims: best.claims, why };
}

/** Sorts claims by rank: published day (unknown last), article, place in the text. */
export const byRank = (a: FoldClaim, b: FoldClaim): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);

/** The anchors of claims, sorted. */
export const anchorsOf = (claims: readonly FoldClaim[]): string[] => claims.map(({ anchor }) => anchor).sort();
