import { addMonths } from '../../../schema/edtf/calendar.ts';
import { oneDay, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { addDays, type CivilDay } from '../../../schema/shapes/day-span.ts';
import { countedFrom, type Meaning, uncounted } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, type Read } from '../read.ts';
import type { TimeUnit, TimeWords } from '../time-words.ts';
import { type Amount, amountOf } from './amounts.ts';
import { calendarUnit, granularityOfUnit, unitFrom } from './periods.ts';

/**
 * Amounts of time counted from a day: "three days ago", "dua pekan lalu", "in two months", "tiga minggu kemudian", "the past five months", "dua tahun ke depan".
 * What nobody counted ("several weeks ago") stays without days.
 */
export function countedMeaning(words: TimeWords): Read<Meaning> {
  const amount = amountOf(words);
  const after = (list: readonly string[]): Read<Amount> => meant(inOrder(amount, anyOf(list)), ([value]) => value);
  const before = (list: readonly string[]): Read<Amount> => meant(inOrder(anyOf(list), amount), ([, value]) => value);
  const one = (list: readonly string[]): Read<Amount> =>
    meant(inOrder(anyOf(list), calendarUnit(words)), ([, unit]) => ({ count: 1, unit }));
  return longestOf(
    meant(after(words.agoAfter), (value) => stepped('time.ago', value, -1)),
    meant(longestOf(before(words.aheadBefore), after(words.aheadAfter)), (value) => stepped('time.ahead', value, 1)),
    meant(after(words.laterAfter), (value) => shifted('time.later', value, 1)),
    meant(after(words.earlierAfter), (value) => shifted('time.earlier', value, -1)),
    meant(longestOf(before(words.pastBefore), one(words.pastOneBefore), after(words.pastAfter)), (value) =>
      spanned('time.past', value, -1),
    ),
    meant(longestOf(before(words.comingBefore), one(words.comingOneBefore), after(words.comingAfter)), (value) =>
      spanned('time.coming', value, 1),
    ),
  );
}

/** The calendar unit so many units away: "two months ago" is that month. */
function stepped(rule: string, { count, unit }: Amount, direction: 1 | -1): Meaning {
  if (count === null || unit === 'hour' || unit === 'minute') return uncounted(rule, count === null ? 'none' : 'time');
  return countedFrom('now', rule, granularityOfUnit(unit), (from) => unitFrom(from, unit, direction * count));
}

/** So many units after or before a day that was mentioned: that day, or for years that year. */
function shifted(rule: string, { count, unit }: Amount, direction: 1 | -1): Meaning {
  if (count === null || unit === 'hour' || unit === 'minute') return uncounted(rule, count === null ? 'none' : 'time');
  const coarse = unit === 'year' || unit === 'decade';
  return countedFrom('mentioned', rule, coarse ? granularityOfUnit(unit) : 'day', (from) =>
    coarse ? unitFrom(from, unit, direction * count) : oneDay(dayAt(from, unit, direction * count)),
  );
}

/** Some day of the stretch between the day counted from and so many units away. */
function spanned(rule: string, { count, unit }: Amount, direction: 1 | -1): Meaning {
  if (count === null || unit === 'hour' || unit === 'minute') return uncounted(rule, count === null ? 'none' : 'time');
  return countedFrom('now', rule, 'interval', (from) => {
    const far = dayAt(from, unit, direction * count);
    return direction < 0 ? oneDayWithin(far, from) : oneDayWithin(from, far);
  });
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function dayAt(from: CivilDay, unit: TimeUnit, count: number): CivilDay {
  const months = MONTHS[unit];
  return months === undefined ? addDays(from, count * (unit === 'week' ? 7 : 1)) : addMonths(from, count * months);
}
