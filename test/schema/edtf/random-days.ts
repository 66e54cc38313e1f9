import fc from 'fast-check';
import {
  lasting,
  lastingSince,
  notAfter,
  notBefore,
  oneDay,
  oneDayOfMonths,
  oneDayOfWeek,
  oneDayOfYears,
  oneDayWithin,
} from '../../../schema/edtf/day-spans.ts';
import { addDays, type DaySpan } from '../../../schema/shapes/day-span.ts';

/** Civil days from 1990 to 2059. */
export const civilDays = fc.integer({ min: 0, max: 25_500 }).map((count) => addDays('1990-01-01', count));

/** Times of every kind that the reader makes. */
export const daySpans: fc.Arbitrary<DaySpan> = fc
  .tuple(civilDays, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 8 }))
  .map(([day, length, kind]) => {
    const last = addDays(day, length);
    return [
      oneDay(day),
      oneDayWithin(day, last),
      oneDayOfWeek(day),
      oneDayOfMonths(day),
      oneDayOfYears(Number(day.slice(0, 4))),
      lasting(day, last),
      notAfter(day),
      notBefore(day),
      lastingSince(oneDayOfMonths(day)),
    ][kind] as DaySpan;
  });
