import type { CivilDay, DaySpan } from '../../schema/shapes/day-span.ts';
import { addDays } from '../../schema/shapes/day-span.ts';

/** The EDTF of a time: a day, a month, a year, `[a..b]` for one day among several, `a/b` for what lasted, `[..b]` for a bound; null where nothing is known. */
export function edtfFromDays(days: DaySpan): string | null {
  const { beginMin, endMax } = days;
  if (beginMin === null && endMax === null) return null;
  if (!days.pointlike) return `${days.beginMax ?? beginMin ?? '..'}/${days.endMin ?? endMax ?? '..'}`;
  if (beginMin === null || endMax === null) return `[${beginMin ?? ''}..${endMax ?? ''}]`;
  if (beginMin === endMax) return beginMin;
  return wholeOf(beginMin, endMax) ?? `[${beginMin}..${endMax}]`;
}

function wholeOf(begin: CivilDay, end: CivilDay): string | null {
  const after = addDays(end, 1);
  if (begin.endsWith('-01-01') && after.endsWith('-01-01') && Number(after.slice(0, 4)) === Number(begin.slice(0, 4)) + 1)
    return begin.slice(0, 4);
  return begin.endsWith('-01') && begin.slice(0, 7) === end.slice(0, 7) && after.endsWith('-01') ? begin.slice(0, 7) : null;
}
