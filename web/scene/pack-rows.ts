/** What needs room in a row: half open, in pixels from any fixed origin. */
export type Extent = { left: number; right: number };

/**
 * Gives each extent the first row in which it overlaps nothing; −1 where `maxRows` rows are full there. `gapPx` stays free between neighbours.
 * The extents must be sorted by `left`; the answer is in the same order and depends on nothing else.
 */
export function packRows(extents: readonly Extent[], maxRows: number, gapPx: number): number[] {
  const ends: number[] = [];
  return extents.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gapPx <= left);
    const row = free === -1 ? ends.length : free;
    if (row >= maxRows) return -1;
    ends[row] = right;
    return row;
  });
}
