import { addMonths, civilDay, daysBetween, isoWeekday, mondayOf, partsOf } from '../../schema/edtf/calendar.ts';
import { oneDay, oneDayOfMonths, oneDayOfYears } from '../../schema/edtf/day-spans.ts';
import { addDays, type CivilDay, type DaySpan } from '../../schema/shapes/day-span.ts';
import type { Granularity } from '../../schema/words/closed-lists.ts';
import type { CountedFrom, Tense } from '../reading-parts.ts';

/**
 * A date as it is written, piece by piece. `weekday` is ISO (Monday 1).
 * `years`, `weeks`: counted from the year or ISO week of the day counted from ("May last year", "Selasa pekan lalu").
 * `side`: −1 the last one strictly before, 0 the one of the same week or year, 1 the next one strictly after ("Maret lalu", "this Friday").
 */
export type DateParts = {
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  years?: number;
  weeks?: number;
  side?: -1 | 0 | 1;
};

/** How many months ahead a month without a year may lie in speech of what was: "the target of December", written in November. */
const PAST_SLACK_MONTHS = 2;

/** How far the nearer of two candidates may lie on the side that the tense speaks against: people write "set for 18 November" on the 20th. */
const TENSE_SLACK_DAYS = 31;

/** The days that a date means; null where it names none (30 February) or needs a day to count from that is not given. */
export function daysFromParts(parts: DateParts, from: CivilDay | null, tense: Tense): DaySpan | null {
  const year = parts.year ?? (parts.years !== undefined && from !== null ? partsOf(from).year + parts.years : undefined);
  if (parts.day !== undefined) return dayOf({ ...parts, day: parts.day }, year, from, tense);
  if (parts.month !== undefined) return monthOf({ ...parts, month: parts.month }, year, from, tense);
  if (parts.weekday !== undefined) return from === null ? null : oneDay(weekdayOf({ ...parts, weekday: parts.weekday }, from, tense));
  return year === undefined ? null : oneDayOfYears(year);
}

/** How fine a date is that has these parts. */
export function granularityOfParts(parts: DateParts): Granularity {
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day';
  return parts.month !== undefined ? 'month' : 'year';
}

/** What a date is counted from: nothing, if its year is written. */
export function countedFromOfParts(parts: DateParts): CountedFrom {
  return parts.year === undefined ? 'now' : 'nothing';
}

function dayOf(parts: DateParts & { day: number }, year: number | undefined, from: CivilDay | null, tense: Tense): DaySpan | null {
  if (parts.month !== undefined && year !== undefined) {
    const day = civilDay(year, parts.month, parts.day);
    return day === null ? null : oneDay(day);
  }
  if (from === null) return null;
  const here = partsOf(from);
  const candidates =
    parts.month === undefined
      ? [-1, 0, 1].map((step) => partsOf(addMonths(`${from.slice(0, 7)}-01`, step))).map((at) => civilDay(at.year, at.month, parts.day))
      : [-1, 0, 1].map((step) => civilDay(here.year + step, parts.month as number, parts.day));
  const fitting = candidates.filter((day) => day !== null && (parts.weekday === undefined || isoWeekday(day) === parts.weekday));
  const known = (fitting.length > 0 ? fitting : candidates).filter((day) => day !== null);
  const best = nearest(known, from, parts.side, tense) ?? nearest(known, from, undefined, 'unknown');
  return best === null ? null : oneDay(best);
}

function monthOf(parts: DateParts & { month: number }, year: number | undefined, from: CivilDay | null, tense: Tense): DaySpan | null {
  if (year !== undefined) {
    const first = civilDay(year, parts.month, 1);
    return first === null ? null : oneDayOfMonths(first);
  }
  if (from === null) return null;
  const here = partsOf(from);
  const away = (((parts.month - here.month) % 12) + 12) % 12;
  const first = `${from.slice(0, 7)}-01`;
  if (parts.side === 0) return oneDayOfMonths(addMonths(first, parts.month - here.month));
  if (parts.side === -1 || (parts.side === undefined && tense === 'past' && away > PAST_SLACK_MONTHS)) {
    const back = away === 0 ? (parts.side === -1 ? 12 : 0) : 12 - away;
    return oneDayOfMonths(addMonths(first, -back));
  }
  if (parts.side === 1 || tense === 'future') return oneDayOfMonths(addMonths(first, away === 0 && parts.side === 1 ? 12 : away));
  return oneDayOfMonths(addMonths(first, away <= 5 ? away : away - 12));
}

/** Without a side: the last one up to and including `from`; in speech of what is to come the next one from it on. */
function weekdayOf(parts: DateParts & { weekday: number }, from: CivilDay, tense: Tense): CivilDay {
  const inWeek = addDays(mondayOf(from), parts.weekday - 1 + 7 * (parts.weeks ?? 0));
  if (parts.weeks !== undefined) return inWeek;
  if (parts.side === 0)
    return tense === 'past' && inWeek > from ? addDays(inWeek, -7) : tense === 'future' && inWeek < from ? addDays(inWeek, 7) : inWeek;
  const back = (isoWeekday(from) - parts.weekday + 7) % 7;
  if (parts.side === -1) return addDays(from, back === 0 ? -7 : -back);
  if (parts.side === 1) return addDays(from, back === 0 ? 7 : 7 - back);
  return tense === 'future' && back > 0 ? addDays(from, 7 - back) : addDays(from, -back);
}

function nearest(candidates: readonly CivilDay[], from: CivilDay, side: DateParts['side'], tense: Tense): CivilDay | null {
  const allowed = candidates.filter((day) => {
    const away = daysBetween(from, day);
    if (side === -1) return away < 0;
    if (side === 1) return away > 0;
    return !(tense === 'past' && away > TENSE_SLACK_DAYS) && !(tense === 'future' && away < -TENSE_SLACK_DAYS);
  });
  const inOrder = [...allowed].sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)) || (a < b ? -1 : 1));
  return inOrder[0] ?? null;
}
