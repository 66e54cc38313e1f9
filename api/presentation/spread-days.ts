import { type BucketUnit, bucketStart, nextBucket } from '../../schema/edtf/buckets.ts';
import { daysBetween } from '../../schema/edtf/calendar.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { OPEN_END, OPEN_START } from '../../schema/graph/layout.ts';

/** An envelope of days, half open, with the open signs where nothing bounds it. */
export type Envelope = { earliest: string; latest: string };

/** A window of days, half open, with the open signs where nothing bounds it. */
export type Window = Envelope;

/** Whether a time lies between two days, so that its weight can be spread over them. */
export const isPlaced = ({ earliest, latest }: Envelope): boolean => earliest !== OPEN_START && latest !== OPEN_END && earliest < latest;

const later = (a: string, b: string): string => (a > b ? a : b);
const sooner = (a: string, b: string): string => (a < b ? a : b);

/** Which part of a placed time lies in a window, from 0 to 1: each of its days weighs the same. */
export function shareIn({ earliest, latest }: Envelope, window: Window): number {
  const from = later(earliest, window.earliest);
  const end = sooner(latest, window.latest);
  return from < end ? daysBetween(from, end) / daysBetween(earliest, latest) : 0;
}

/** One bucket: its first day, the day after its last, and what it weighs. */
export type Weighed = { from: string; end: string; weight: number };

/**
 * Parts the weight 1 of a placed time among the buckets of a window that it touches, each of its days the same.
 * @throws DemarcheError BAD_INPUT when that takes more than `most` buckets.
 */
export function spreadDays(time: Envelope, window: Window, unit: BucketUnit, most: number): Weighed[] {
  const from = later(time.earliest, window.earliest);
  const end = sooner(time.latest, window.latest);
  const parts: Weighed[] = [];
  let start: string | null = from < end ? bucketStart(from, unit) : null;
  while (start !== null && start < end) {
    if (parts.length >= most)
      throw new DemarcheError('BAD_INPUT', `That takes more than ${most} buckets: narrow \`during\`, or ask for wider ones.`);
    const next: string | null = nextBucket(start, unit);
    const bucketEnd = next ?? OPEN_END;
    parts.push({
      from: start,
      end: bucketEnd,
      weight: shareIn(time, { earliest: later(start, window.earliest), latest: sooner(bucketEnd, window.latest) }),
    });
    start = next;
  }
  return parts;
}
