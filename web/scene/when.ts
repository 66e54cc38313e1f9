import type { DaySpan } from '../../schema/shapes/day-span.ts';
import { type DayNumber, dayNumber } from './day-number.ts';

/**
 * How a time stands on the line. Day numbers are half open: `to` is the day after the last possible one.
 * `day`: one known day. `within`: one day somewhere between. `lasting`: from the days `from`–`sureFrom` to the days `sureTo`–`to`.
 * `notAfter`, `notBefore`: only a bound is known; it is drawn as a bracket at `at`, never spread. `undated`: stands in the tray.
 */
export type When =
  | { kind: 'day'; from: DayNumber; to: DayNumber }
  | { kind: 'within'; from: DayNumber; to: DayNumber }
  | { kind: 'lasting'; from: DayNumber; sureFrom: DayNumber; sureTo: DayNumber; to: DayNumber }
  | { kind: 'notAfter'; at: DayNumber }
  | { kind: 'notBefore'; at: DayNumber }
  | { kind: 'undated' };

const numberOf = (day: string | null): DayNumber | null => (day === null || Number.isNaN(dayNumber(day)) ? null : dayNumber(day));

/** Where four civil days stand on the line; see {@link When}. Days that contradict one another (an end before the begin) count as their envelope in order. */
export function whenOf(days: DaySpan): When {
  const first = numberOf(days.beginMin);
  const last = numberOf(days.endMax);
  if (first !== null && last !== null) return finite(days, Math.min(first, last), Math.max(first, last) + 1);
  if (last !== null) return { kind: 'notAfter', at: last + 1 };
  if (first !== null) return { kind: 'notBefore', at: first };
  const latestBegin = numberOf(days.beginMax);
  if (latestBegin !== null) return { kind: 'notAfter', at: latestBegin + 1 };
  const earliestEnd = numberOf(days.endMin);
  return earliestEnd === null ? { kind: 'undated' } : { kind: 'notBefore', at: earliestEnd };
}

function finite(days: DaySpan, from: DayNumber, to: DayNumber): When {
  if (to - from === 1) return { kind: 'day', from, to };
  if (days.pointlike) return { kind: 'within', from, to };
  const sureFrom = Math.min(Math.max(numberOf(days.beginMax) ?? from, from), to);
  const sureTo = Math.max(Math.min((numberOf(days.endMin) ?? to - 1) + 1, to), sureFrom);
  return { kind: 'lasting', from, sureFrom, sureTo, to };
}

/** Where the mark's sign stands, as a day number with fraction: the middle of the possible days; the start of what lasted; the bound. Null for what is undated. */
export function signDay(when: When): DayNumber | null {
  switch (when.kind) {
    case 'day':
    case 'within':
      return (when.from + when.to) / 2;
    case 'lasting':
      return (when.from + Math.min(Math.max(when.sureFrom, when.from) + 1, when.to)) / 2;
    case 'notAfter':
    case 'notBefore':
      return when.at;
    case 'undated':
      return null;
  }
}

/** The first and last (half open) possible day on the line; a bound has the same day twice. Null for what is undated. */
export function reachOf(when: When): { from: DayNumber; to: DayNumber } | null {
  if (when.kind === 'undated') return null;
  if (when.kind === 'notAfter' || when.kind === 'notBefore') return { from: when.at, to: when.at };
  return { from: when.from, to: when.to };
}

/** Whether the day is known for sure (what lasted counts as sure when both its ends are). */
export const isSure = (when: When): boolean =>
  when.kind === 'day' || (when.kind === 'lasting' && when.sureFrom === when.from && when.sureTo === when.to);
