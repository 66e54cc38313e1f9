import { addDays, type CivilDay } from '../../schema/shapes/day-span.ts';
import { blockKeys } from './blocks.ts';
import type { FoldClaim } from './fold-claim.ts';
import { TOLD_AHEAD_DAYS, TOLD_BACK_DAYS } from './pair-weights.ts';

/** Dated groups, found by what an undated claim could mean: same family and party, and not too far from when it was told. */
export type GroupsByTime = { near: (claim: FoldClaim) => FoldClaim[][] };

type Entry = { day: CivilDay; group: FoldClaim[] };

/** Puts dated groups in the order of their days under each block. A claim whose publication is not known may mean any of its blocks. */
export function groupsByTime(groups: readonly FoldClaim[][]): GroupsByTime {
  const blocks = new Map<string, Entry[]>();
  for (const group of groups) {
    const day = group.map(({ days }) => days.beginMin ?? '9999').sort()[0] ?? '9999';
    for (const key of new Set(group.flatMap(blockKeys))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [{ day, group }]);
      else block.push({ day, group });
    }
  }
  for (const block of blocks.values()) block.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    near: (claim) => {
      const [from, to] = windowOf(claim);
      return blockKeys(claim).flatMap((key) => {
        const block = blocks.get(key) ?? [];
        return block.slice(firstFrom(block, from), firstFrom(block, to)).map(({ group }) => group);
      });
    },
  };
}

/** News tells of what happened lately, and of what is planned soon; a time that is told (a month, a year) goes before that. */
function windowOf({ days, published, strand, claim }: FoldClaim): [CivilDay, CivilDay] {
  if (days.beginMin !== null && days.endMax !== null) return [addDays(days.beginMin, -TOLD_BACK_DAYS), addDays(days.endMax, 3)];
  if (published === null || claim.kind === 'background') return ['0000', '9999'];
  return strand === 'actual'
    ? [addDays(published, -TOLD_BACK_DAYS), addDays(published, 3)]
    : [addDays(published, -TOLD_BACK_DAYS), addDays(published, TOLD_AHEAD_DAYS)];
}

/** The first place in a block, sorted by day, that is not before a day. */
function firstFrom(block: readonly Entry[], day: CivilDay): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block[middle]?.day ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
