import type { BucketUnit } from '../../schema/edtf/buckets.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { OPEN_END, OPEN_START } from '../../schema/graph/layout.ts';
import type { SpreadRow } from '../../schema/questions/event-spread.ts';
import type { During } from '../../schema/questions/filters.ts';
import { addDays } from '../../schema/shapes/day-span.ts';
import { isPlaced, shareIn, spreadDays, type Window } from './spread-days.ts';

/** One bucket of a group; `to` is its last day. */
export type Bucket = { from: string; to: string; weight: number };

/** The buckets of one value, earliest first; those without weight are left out. `undated`: how many events lie in no bucket. */
export type BucketGroup = { id: string; name: string; weight: number; undated: number; buckets: Bucket[] };

/** One value of a facet. */
export type FacetValue = Omit<BucketGroup, 'buckets'>;

/** The most buckets of one answer, over all its groups. */
export const MOST_BUCKETS = 20_000;

/** Sums of parts like 1/7 come out whole again. */
const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;

/** A window of a filter, as half open days. */
export const windowOf = (during: During | null | undefined): Window => ({
  earliest: during?.from ?? OPEN_START,
  latest: during?.to ? addDays(during.to, 1) : OPEN_END,
});

const byWeight = (a: FacetValue, b: FacetValue): number => b.weight - a.weight || b.undated - a.undated || (a.id < b.id ? -1 : 1);

function byValue(rows: readonly SpreadRow[]): Map<string, SpreadRow[]> {
  const values = new Map<string, SpreadRow[]>();
  for (const row of rows) values.set(row.value, [...(values.get(row.value) ?? []), row]);
  return values;
}

const unplacedIn = (rows: readonly SpreadRow[]): number => rows.filter((row) => !isPlaced(row)).reduce((sum, { count }) => sum + count, 0);

/** What each value weighs in a window, heaviest first: an event counts with the part of its possible time that lies in it. */
export const composeFacet = (rows: readonly SpreadRow[], window: Window, first: number): FacetValue[] =>
  [...byValue(rows)]
    .map(([id, of]) => ({
      id,
      name: of[0]?.name ?? id,
      weight: rounded(of.filter(isPlaced).reduce((sum, row) => sum + row.count * shareIn(row, window), 0)),
      undated: unplacedIn(of),
    }))
    .sort(byWeight)
    .slice(0, first);

/** What each value weighs in each bucket of a window, the heaviest values first. @throws DemarcheError BAD_INPUT for too many buckets. */
export function composeBuckets(rows: readonly SpreadRow[], window: Window, unit: BucketUnit, first: number): BucketGroup[] {
  const groups = byValue(rows);
  let filled = 0;
  return composeFacet(rows, window, first).map((value) => {
    const sums = new Map<string, { end: string; weight: number }>();
    for (const row of (groups.get(value.id) ?? []).filter(isPlaced)) {
      for (const { from, end, weight } of spreadDays(row, window, unit, MOST_BUCKETS))
        sums.set(from, { end, weight: (sums.get(from)?.weight ?? 0) + weight * row.count });
    }
    filled += sums.size;
    if (filled > MOST_BUCKETS)
      throw new DemarcheError(
        'BAD_INPUT',
        `That takes more than ${MOST_BUCKETS} buckets: narrow \`during\`, or ask for wider or fewer ones.`,
      );
    const buckets = [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, { end, weight }]) => ({ from, to: end === OPEN_END ? '9999-12-31' : addDays(end, -1), weight: rounded(weight) }));
    return { ...value, buckets };
  });
}
