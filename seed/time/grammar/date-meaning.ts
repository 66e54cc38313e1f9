import { isoWeekday, mondayOf } from '../../../schema/edtf/calendar.ts';
import { oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { edtfFromDays } from '../../../schema/edtf/edtf-from-days.ts';
import { addDays, type CivilDay, type DaySpan } from '../../../schema/shapes/day-span.ts';
import { countedFromOfParts, type DateParts, daysFromParts, granularityOfParts } from '../date-parts.ts';
import { type Answered, answered, type Meaning } from '../meaning.ts';
import type { Dated } from './numeric-date.ts';

function ruleOf(parts: DateParts): string {
  if (parts.day !== undefined) return parts.weekday === undefined ? 'time.date' : 'time.weekday-date';
  if (parts.weekday !== undefined) return 'time.weekday';
  return 'time.month';
}

/** What a date means that was read piece by piece. Of two readings of figures the weekday decides; else it is one of the two days. */
export function meaningOfDate(date: Dated): Meaning {
  const { parts, other } = date;
  const when: Meaning['when'] = (from, tense) => {
    const days = daysFromParts(parts, from, tense);
    return other ? eitherOf(parts, days, daysFromParts(other, from, tense)) : days && answered(days, otherWeekday(parts, days));
  };
  return { rule: ruleOf(parts), granularity: granularityOfParts(parts), counted: countedFromOfParts(parts), parts, when };
}

/** Where the weekday that is written is not that of the date: the day of that week which has it, as another reading. The date counts. */
function otherWeekday({ weekday, day }: DateParts, { beginMin }: DaySpan): string[] {
  if (weekday === undefined || day === undefined || beginMin === null || isoWeekday(beginMin) === weekday) return [];
  return [addDays(mondayOf(beginMin), weekday - 1)];
}

function eitherOf(parts: DateParts, first: DaySpan | null, second: DaySpan | null): Answered | null {
  if (!first?.beginMin || !second?.beginMin) return first && answered(first);
  const fits = (day: CivilDay): boolean => parts.weekday !== undefined && isoWeekday(day) === parts.weekday;
  if (fits(first.beginMin) !== fits(second.beginMin)) return answered(fits(first.beginMin) ? first : second);
  const [early, late] = [first.beginMin, second.beginMin].sort() as [CivilDay, CivilDay];
  const each = [first, second].map((days) => edtfFromDays(days)).filter((edtf) => edtf !== null);
  return answered(oneDayWithin(early, late), each, `[${early},${late}]`);
}
