import type { CivilDay, DaySpan } from '../../schema/shapes/day-span.ts';
import { spansMeet } from './day-span-math.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No zone is further ahead of UTC than 14 hours, nor further behind than 12. */
const MOST_AHEAD = 14 * HOUR;
const MOST_BEHIND = 12 * HOUR;

/** Days as written in a zone (IANA, or none where it is not known). */
export type ZonedDays = { days: DaySpan; zone: string | null };

/** Whether two times may be the same: by civil days within one zone, by the hours that they cover across zones. Days of no known zone on both sides are compared as days. */
export function timesMeet(a: ZonedDays, b: ZonedDays): boolean {
  if (a.zone === b.zone) return spansMeet(a.days, b.days);
  const one = hoursOf(a);
  const other = hoursOf(b);
  return one.from < other.to && other.from < one.to;
}

/** The days of a zone that a time covers which was written in another. */
export function daysInZone(time: ZonedDays, zone: string | null): DaySpan {
  if (time.zone === zone) return time.days;
  const { from, to } = hoursOf(time);
  const begin = Number.isFinite(from) ? civilDayAt(from, zone, -MOST_BEHIND) : null;
  const end = Number.isFinite(to) ? civilDayAt(to - 1, zone, MOST_AHEAD) : null;
  return { beginMin: begin, beginMax: end, endMin: begin, endMax: end, pointlike: time.days.pointlike };
}

/** The hours that a time covers, in milliseconds since 1970, half open; infinite where open. */
function hoursOf({ days, zone }: ZonedDays): { from: number; to: number } {
  return {
    from: days.beginMin === null ? Number.NEGATIVE_INFINITY : midnight(days.beginMin, zone, -MOST_AHEAD),
    to: days.endMax === null ? Number.POSITIVE_INFINITY : midnight(days.endMax, zone, MOST_BEHIND, 1),
  };
}

function midnight(day: CivilDay, zone: string | null, unknown: number, plusDays = 0): number {
  const utc = Date.parse(`${day}T00:00:00Z`) + plusDays * DAY;
  return zone === null ? utc + unknown : utc - offsetAt(utc - offsetAt(utc, zone), zone);
}

function civilDayAt(instant: number, zone: string | null, unknown: number): CivilDay {
  const shift = zone === null ? unknown : offsetAt(instant, zone);
  return new Date(instant + shift).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0);
  return local - Math.floor(instant / 60_000) * 60_000;
}
