import { type EDTFBase, isEDTFInterval, isEDTFList, isEDTFSet, parse } from '@edtf-ts/core';
import type { CivilDay, DaySpan } from '../shapes/day-span.ts';
import { lasting, oneDayWithin } from './day-spans.ts';

const dayOf = (moment: Date): CivilDay => moment.toISOString().slice(0, 10);

/**
 * The four civil days that an EDTF text means; null where it is no EDTF. `/` is what lasted; everything else is one day of what is named.
 * Uncertain and approximate (`?`, `~`) are read as if they were plain: they widen nothing by a number that nobody gave.
 * Seasons are those of the north, as the standard's plain codes are read.
 */
export function daysFromEdtf(edtf: string): DaySpan | null {
  const parsed = parse(edtf);
  if (!parsed.success) return null;
  const value: EDTFBase = parsed.value;
  if (isEDTFInterval(value)) {
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
  if (isEDTFList(value)) return lasting(dayOf(value.min), dayOf(value.max));
  if (isEDTFSet(value)) return oneDayWithin(value.earlier ? null : dayOf(value.min), value.later ? null : dayOf(value.max));
  return oneDayWithin(dayOf(value.min), dayOf(value.max));
}
