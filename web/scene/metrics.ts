/** Sizes of the timeline, in CSS pixels unless the name says otherwise. */
export const METRICS = {
  rowPx: 23,
  bandPx: 17,
  lanePadPx: 8,
  tickRowPx: 7,
  tickPx: 4,
  tickRows: 3,
  gapPx: 6,
  bracketPx: 22,
  labelGapPx: 5,
  labelMaxPx: 250,
  /** More rows than this, and labels only get what room is left. */
  labelledRows: 8,
  /** More rows than this, and what is left is counted in one sign. */
  maxRows: 12,
  clusterPx: 24,
} as const;

/** The radius of a mark's sign, in pixels: it grows with the number of independent voices. */
export const signRadius = (witnesses: number): number => (witnesses >= 4 ? 7.5 : witnesses >= 2 ? 6.5 : 5.5);
