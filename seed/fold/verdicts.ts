import type { Judgement } from '../../schema/shapes/entry.ts';

/** What judgements ask of the fold, by anchors; a function of their set, whatever their order. */
export type Verdicts = {
  /** Claims that are left out: rejected, or replaced by a correction. */
  dropped: ReadonlySet<string>;
  /** Readings that were chosen. */
  chosen: ReadonlySet<string>;
  /** Claims whose particulars go before others. */
  preferred: ReadonlySet<string>;
  /** Pairs that are one event, each as [smaller anchor, larger anchor], sorted. */
  same: readonly (readonly [string, string])[];
  /** Keys of pairs that are not one event; see {@link pairKey}. */
  different: ReadonlySet<string>;
};

/** The key of a pair of anchors, in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What judgements ask of the fold. A withdrawn one counts as never taken; where `same` and `different` meet, `different` holds. */
export function verdictsFrom(judgements: readonly Judgement[]): Verdicts {
  const inForce = judgementsInForce(judgements);
  const of = (kind: Judgement['kind']) => inForce.filter((judgement) => judgement.kind === kind);
  const pairs = (kind: 'same' | 'different') => new Set(of(kind).flatMap(({ anchors }) => allPairs(anchors)));
  const first = (kind: 'settle' | 'prefer' | 'correct') => of(kind).flatMap(({ anchors }) => anchors.slice(0, 1));
  const different = pairs('different');
  return {
    dropped: new Set([...of('reject').flatMap(({ anchors }) => anchors), ...first('correct')]),
    chosen: new Set(first('settle')),
    preferred: new Set(first('prefer')),
    same: [...pairs('same')]
      .filter((key) => !different.has(key))
      .sort()
      .map((key) => key.split(' ') as [string, string]),
    different,
  };
}

/** The judgements that nobody took back; taking back a withdrawal restores what it took. */
export function judgementsInForce(judgements: readonly Judgement[]): Judgement[] {
  const withdrawals = judgements.filter(({ kind, withdraws }) => kind === 'withdraw' && withdraws !== null);
  const isOff = (id: string, seen: readonly string[]): boolean =>
    withdrawals.some((one) => one.withdraws === id && !seen.includes(one.id) && !isOff(one.id, [...seen, one.id]));
  return judgements.filter(({ id }) => !isOff(id, [id])).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const allPairs = (anchors: readonly string[]): string[] =>
  anchors.flatMap((a, at) =>
    anchors
      .slice(at + 1)
      .filter((b) => b !== a)
      .map((b) => pairKey(a, b)),
  );
