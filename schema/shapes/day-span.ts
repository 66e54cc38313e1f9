import { z } from 'zod';

/** A civil day, ISO `YYYY-MM-DD`, without a zone. */
export const civilDayShape = z.iso.date();
/** A civil day, ISO `YYYY-MM-DD`, without a zone. */
export type CivilDay = string;

/**
 * A time as four civil days, all inclusive, each open (`null`) where nothing bounds it.
 * `pointlike`: it was one day somewhere in the envelope; else it lasted from begin to end.
 *
 * One day: all four equal, pointlike. One day of a week: begin and end both Monday…Sunday, pointlike.
 * What lasted 15–17 August: begin 15, end 17, not pointlike. Not after the 20th: `beginMin` and `endMin` null, the maxima the 20th.
 */
export const daySpanShape = z.strictObject({
  beginMin: civilDayShape.nullable(),
  beginMax: civilDayShape.nullable(),
  endMin: civilDayShape.nullable(),
  endMax: civilDayShape.nullable(),
  pointlike: z.boolean(),
});
/** A time as four civil days; see {@link daySpanShape}. */
export type DaySpan = z.infer<typeof daySpanShape>;

/** A time of which nothing is known. */
export const NO_DAYS: DaySpan = { beginMin: null, beginMax: null, endMin: null, endMax: null, pointlike: true };

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: CivilDay, count: number): CivilDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The envelope of a time, half open: the first possible day, and the day after the last possible one. Either is null where open. */
export function envelopeOf(days: DaySpan): { earliest: CivilDay | null; latest: CivilDay | null } {
  return { earliest: days.beginMin, latest: days.endMax === null ? null : addDays(days.endMax, 1) };
}
