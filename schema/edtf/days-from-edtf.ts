import { type EDTFBase, isEDTFInterval, parse } from '@edtf-ts/core';
import type { CivilDay, DaySpan } from '../shapes/day-span.ts';
import { oneDayWithin } from './day-spans.ts';

const dayOf = (moment: Date): CivilDay => moment.toISOString().slice(0, 10);

/** A year before 1000: the library reads 0044 as 1944. */
const OLD_YEAR = /(?<![0-9])0[0-9X]{3}(?![0-9])/;

/**
 * The four civil days that an EDTF text means; null where it is no EDTF, or names a year before 1000. `/` and `{…}` are what lasted; everything else is one day of what is named.
 * Uncertain and approximate (`?`, `~`) are read as if they were plain: they widen nothing by a number that nobody gave.
 * Seasons are those of the north, as the standard's plain codes are read.
 */
export function daysFromEdtf(edtf: string): DaySpan | null {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return daysOfSet(set[2] ?? '', set[1] === '[');
  const parsed = OLD_YEAR.test(edtf) ? null : parse(edtf);
  if (!parsed?.success) return null;
  const value: EDTFBase = parsed.value;
  if (!isEDTFInterval(value)) return oneDayWithin(dayOf(value.min), dayOf(value.max));
  const { start, end } = value;
  if (start === null && end === null) return null;
  return {
    beginMin: start && dayOf(start.min),
    beginMax: start ? dayOf(start.max) : end && dayOf(end.max),
    endMin: end ? dayOf(end.min) : start && dayOf(start.min),
    endMax: end && dayOf(end.max),
    pointlike: false,
  };
}

/** A set is read end by end: the library would write out each of its days, 25,000 for seventy years. */
function daysOfSet(members: string, pointlike: boolean): DaySpan | null {
  const spans = members.split(',').map((member) => {
    const [first = '', last = first] = member.trim().split('..');
    if (first === '' && last === '') return null;
    const [from, to] = [first, last].map((end) => (end === '' ? oneDayWithin(null, null) : daysFromEdtf(end)));
    return from && to ? oneDayWithin(first === '' ? null : from.beginMin, last === '' ? null : to.endMax) : null;
  });
  if (!spans.every((span) => span !== null)) return null;
  const begins = spans.map((span) => span.beginMin);
  const ends = spans.map((span) => span.endMax);
  const first = begins.includes(null) ? null : (begins.sort()[0] ?? null);
  const last = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  if (first !== null && last !== null && first > last) return null;
  return pointlike ? oneDayWithin(first, last) : { beginMin: first, beginMax: first, endMin: last, endMax: last, pointlike };
}
