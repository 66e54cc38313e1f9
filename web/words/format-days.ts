import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Words } from './words.ts';

type Spoken = Pick<Words, 'locale' | 'time'>;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayBefore = (day: string): string => new Date(utc(day).getTime() - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string): string => new Date(utc(day).getTime() + 86_400_000).toISOString().slice(0, 10);

const FULL: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };

/** A civil day as people write it: 19 Aug 2025. */
export const formatDay = (day: string, { locale }: Pick<Words, 'locale'>): string => new Intl.DateTimeFormat(locale, FULL).format(utc(day));

/** Days from first to last, both inclusive: 11–17 Aug 2025; a whole month or year by its name: August 2025, 2019. */
export function formatRange(first: string, last: string, spoken: Pick<Words, 'locale'>): string {
  const { locale } = spoken;
  if (first === last) return formatDay(first, spoken);
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  const isMonth = first.endsWith('-01') && dayAfter(last).endsWith('-01') && first.slice(0, 7) === last.slice(0, 7);
  if (isMonth) return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(first));
  return new Intl.DateTimeFormat(locale, FULL).formatRange(utc(first), utc(last));
}

/**
 * A time in words, and never more than is known: a day; one day in some days; what lasted; not after, not before; undated.
 * The days are civil days: no zone moves them.
 */
export function formatDays(days: DaySpan, spoken: Spoken): string {
  const { time } = spoken;
  const { beginMin, beginMax, endMin, endMax, pointlike } = days;
  if (beginMin !== null && endMax !== null) {
    if (beginMin === endMax) return formatDay(beginMin, spoken);
    const range = formatRange(beginMin, endMax, spoken);
    if (pointlike) return time.within(range);
    return beginMax === beginMin && endMin === endMax ? range : time.lastedWithin(range);
  }
  const last = endMax ?? (beginMin === null ? beginMax : null);
  if (last !== null) return time.notAfter(formatDay(last, spoken));
  if (beginMin !== null) {
    if (pointlike) return time.notBefore(formatDay(beginMin, spoken));
    const isYear = beginMax === `${beginMin.slice(0, 4)}-12-31` && beginMin.endsWith('-01-01');
    return time.since(isYear || beginMin.endsWith('-01-01') ? beginMin.slice(0, 4) : formatDay(beginMin, spoken));
  }
  return endMin === null ? time.undated : time.notBefore(formatDay(endMin, spoken));
}

/** What a window of half open days shows, in words: 1–31 Aug 2025. */
export const formatWindow = (from: string, to: string, spoken: Pick<Words, 'locale'>): string =>
  formatRange(from, from < to ? dayBefore(to) : from, spoken);
