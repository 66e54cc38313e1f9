/** What a reference to several means: persons, states, either side (states, else persons), or either kind, whichever was named last. */
export type PairOf = 'persons' | 'states' | 'sides' | 'either';

/** The words by which a language refers back to who was named. Lower case. */
export type ReferenceWords = {
  /** One person: "ia", "he". */
  singular: readonly string[];
  /** Several: "mereka", "they". */
  plural: readonly string[];
  /** Two, in one expression: "keduanya", "both leaders". */
  pairs: readonly { surface: string; of: PairOf }[];
  /** Words that say how many of the noun behind them are meant: "kedua", "both", "the three". `isLoose`: they may also bring up new ones ("two men"), so only states are taken, or what a word behind points back at. */
  counts: readonly { surface: string; count: number; isLoose?: true }[];
  /** Words that make all of the noun behind them: "para", "the". */
  all: readonly string[];
  /** Words behind such a noun that make it others than those named: "dunia", "of". */
  notBefore: readonly string[];
  /** Nouns behind them, by what they mean. */
  nouns: Readonly<Record<'persons' | 'states' | 'sides', readonly string[]>>;
  /** Those of the nouns for persons that mean the heads of states, governments and organisations, where such were named. */
  heads: readonly string[];
};
