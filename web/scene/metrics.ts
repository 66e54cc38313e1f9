/** Sizes of the timeline, in CSS pixels unless the name says otherwise. */
export const METRICS = {
  rowPx: 23,
  /** A row whose marks are cards: from this scale on there is room for a second line. */
  cardRowPx: 38,
  cardPxPerDay: 2 ** 6.5,
  cardLinePx: 15,
  bandPx: 17,
  lanePadPx: 8,
  tickRowPx: 8,
  tickPx: 5,
  tickRows: 3,
  gapPx: 6,
  bracketPx: 22,
  labelGapPx: 5,
  labelMaxPx: 280,
  /** How much room labels are promised when rows are chosen: the first of these with which few rows do. */
  labelPromisesPx: [280, 190, 120, 70],
  /** More rows than this, and labels only get what room is left. */
  labelledRows: 10,
  /** More rows than this, and what is left is counted in one sign. */
  maxRows: 12,
  clusterPx: 24,
} as const;

/** The radius of a mark's sign, in pixels: it grows with the number of independent voices. */
export const signRadius = (witnesses: number): number => (witnesses >= 4 ? 7.5 : witnesses >= 2 ? 6.5 : 5.5);
