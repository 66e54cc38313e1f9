/** Chance out of a seed: the same seed gives the same run. */
export type Random = {
  /** A number from 0 (inclusive) to 1. */
  number: () => number;
  /** A whole number from `least` to `most`, both inclusive. */
  int: (least: number, most: number) => number;
  /** True in that share of cases. */
  chance: (share: number) => boolean;
  /** One item of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** The same items in another order. */
  shuffle: <T>(list: readonly T[]) => T[];
};

/** Chance out of a seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(number() * (most - least + 1));
  return {
    number,
    int,
    chance: (share) => number() < share,
    pick: <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T,
    shuffle: <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, at: number() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
