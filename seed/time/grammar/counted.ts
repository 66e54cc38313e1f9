import { addMonths } from '../../../schema/edtf/calendar.ts';
import { oneDay, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { addDays, type CivilDay, NO_DAYS } from '../../../schema/shapes/day-span.ts';
import type { Tense } from '../../reading-parts.ts';
import { answered, countedFrom, type Meaning, uncounted } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, type Read } from '../read.ts';
import type { TimeUnit, TimeWords } from '../time-words.ts';
import { type Amount, amountOf } from './amounts.ts';
import { dateMeaning } from './dates.ts';
import { calendarUnit, granularityOfUnit, unitFrom } from './periods.ts';

/** How many words before "in eight months" may hold the "first" that makes it a look back. */
const LOOK_BACK_WORDS = 8;

/**
 * Amounts of time counted from a day: "three days ago", "dua pekan lalu", "in two months", "tiga minggu kemudian", "the past five months", "dua tahun ke depan", "sehari setelah pertemuan".
 * What nobody counted ("several weeks ago") stays without days.
 */
export function countedMeaning(words: TimeWords): Read<Meaning> {
  const amount = amountOf(words);
  const after = (phrases: readonly string[]): Read<Amount> => meant(inOrder(amount, anyOf(phrases)), ([value]) => value);
  const before = (phrases: readonly string[]): Read<Amount> => meant(inOrder(anyOf(phrases), amount), ([, value]) => value);
  const one = (phrases: readonly string[]): Read<Amount> =>
    meant(inOrder(anyOf(phrases), calendarUnit(words)), ([, unit]) => ({ count: 1, unit }));
  const date = dateMeaning(words);
  const ahead = meant(before(words.aheadBefore), (value, tokens, at): Meaning | null =>
    tokens.slice(Math.max(0, at - LOOK_BACK_WORDS), at).some(({ lower }) => words.superlatives.includes(lower))
      ? null
      : stepped('time.ahead', value, 1, 'future'),
  );
  return longestOf(
    meant(after(words.agoAfter), (value) => stepped('time.ago', value, -1)),
    ahead,
    meant(after(words.aheadAfter), (value) => stepped('time.ahead', value, 1)),
    meant(after(words.laterAfter), (value) => shifted('mentioned', 'time.later', value, 1)),
    meant(after(words.earlierAfter), (value) => shifted('mentioned', 'time.earlier', value, -1)),
    meant(inOrder(amount, anyOf(words.afterEvent), date), ([value, , start]) => beyond(start, value, 1)),
    meant(inOrder(amount, anyOf(words.beforeEvent), date), ([value, , start]) => beyond(start, value, -1)),
    meant(after(words.afterEvent), (value) => shifted('event', 'time.after-event', value, 1)),
    meant(after(words.beforeEvent), (value) => shifted('event', 'time.before-event', value, -1)),
    meant(longestOf(before(words.pastBefore), one(words.pastOneBefore), after(words.pastAfter)), (value) =>
      spanned('time.past', value, -1),
    ),
    meant(longestOf(before(words.comingBefore), one(words.comingOneBefore)), (value) => spanned('time.coming', value, 1, 'past')),
    meant(after(words.comingAfter), (value) => spanned('time.coming', value, 1)),
  );
}

const isUncounted = ({ count, unit }: Amount): boolean => count === null || unit === 'hour' || unit === 'minute';
const without = (rule: string, { count }: Amount): Meaning => uncounted(rule, count === null ? 'none' : 'time');

/** The calendar unit so many units away: "two months ago" is that month. `only`: said of no other tense ("in two months" may also be how long something took). */
function stepped(rule: string, amount: Amount, direction: 1 | -1, only?: Tense): Meaning {
  const { count, unit } = amount;
  if (count === null || isUncounted(amount)) return without(rule, amount);
  return countedFrom('now', rule, granularityOfUnit(unit), (from, tense) =>
    only !== undefined && tense !== only ? null : unitFrom(from, unit, direction * count),
  );
}

/** So many units after or before a day that was mentioned, or an event: that day, or for years that year. */
function shifted(counted: 'mentioned' | 'event', rule: string, amount: Amount, direction: 1 | -1): Meaning {
  const { count, unit } = amount;
  if (count === null || isUncounted(amount)) return without(rule, amount);
  const coarse = unit === 'year' || unit === 'decade';
  return countedFrom(counted, rule, coarse ? granularityOfUnit(unit) : 'day', (from) =>
    coarse ? unitFrom(from, unit, direction * count) : oneDay(dayAt(from, unit, direction * count)),
  );
}

/** So many units after or before a date that is written there, if that is one day. */
function beyond(start: Meaning, amount: Amount, direction: 1 | -1): Meaning | null {
  const { count, unit } = amount;
  if (count === null || isUncounted(amount)) return null;
  const when: Meaning['when'] = (from, tense) => {
    const { beginMin, endMax } = start.when(from, tense)?.days ?? NO_DAYS;
    return beginMin !== null && beginMin === endMax ? answered(oneDay(dayAt(beginMin, unit, direction * count))) : null;
  };
  return { rule: direction > 0 ? 'time.after-date' : 'time.before-date', granularity: 'day', counted: start.counted, when };
}

/** Some day of the stretch between the day counted from and so many units away. `not`: in that tense it is counted from elsewhere ("he spent the next three months"). */
function spanned(rule: string, amount: Amount, direction: 1 | -1, not?: Tense): Meaning {
  const { count, unit } = amount;
  if (count === null || isUncounted(amount)) return without(rule, amount);
  return countedFrom('now', rule, 'interval', (from, tense) => {
    if (tense === not) return null;
    const far = dayAt(from, unit, direction * count);
    return direction < 0 ? oneDayWithin(far, from) : oneDayWithin(from, far);
  });
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function dayAt(from: CivilDay, unit: TimeUnit, count: number): CivilDay {
  const months = MONTHS[unit];
  return months === undefined ? addDays(from, count * (unit === 'week' ? 7 : 1)) : addMonths(from, count * months);
}
