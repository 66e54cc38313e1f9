import type { BUCKET_UNITS } from '../sdl/view-words.ts';
import { addDays, type CivilDay } from '../shapes/day-span.ts';
import { addMonths, mondayOf, partsOf } from './calendar.ts';

/** How wide a bucket of time is. */
export type BucketUnit = (typeof BUCKET_UNITS)[number];

const MONTHS: Record<Exclude<BucketUnit, 'day' | 'week'>, number> = { month: 1, quarter: 3, year: 12, decade: 120 };

const dayOf = (year: number, month: number): CivilDay =>
  `${String(Math.max(year, 1)).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

/** The first day of the bucket that holds `day`. Weeks begin on Monday; decades with a year that ends in 0. */
export function bucketStart(day: CivilDay, unit: BucketUnit): CivilDay {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return dayOf(year, month);
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3));
    case 'year':
      return dayOf(year, 1);
    case 'decade':
      return dayOf(year - (year % 10), 1);
  }
}

/** The first day of the bucket after the one that begins with `start`; null where the calendar of four digits ends. */
export function nextBucket(start: CivilDay, unit: BucketUnit): CivilDay | null {
  if (unit === 'day' || unit === 'week') {
    const next = addDays(start, unit === 'day' ? 1 : 7);
    return next.length === 10 ? next : null;
  }
  const next = addMonths(bucketStart(start, unit), MONTHS[unit]);
  return next.length === 10 ? next : null;
}
