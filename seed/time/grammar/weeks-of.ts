import { oneDayOfWeek, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { addDays } from '../../../schema/shapes/day-span.ts';
import { answered, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { dateMeaning } from './dates.ts';

/** "the first week of August", "pekan ketiga Agustus 2025": seven days by count; "the week of 10 April": the ISO week of that day. */
export function weekOfMeaning(words: TimeWords): Read<Meaning> {
  const week = meant(phraseOf(words.units), (unit) => (unit === 'week' ? unit : null));
  const title = optional(anyOf(words.dayTitles));
  const link = optional(anyOf([...words.monthLinks, ...words.edgeLinks]));
  const date = dateMeaning(words);
  const numbered = longestOf(
    meant(inOrder(title, phraseOf(words.ordinals), week, link, date), ([, number, , , month]) => ({ number, month })),
    meant(inOrder(week, phraseOf(words.ordinals), link, date), ([, number, , month]) => ({ number, month })),
  );
  const byCount = meant(numbered, ({ number, month }) => (month.granularity === 'month' ? weekOfMonth(number, month) : null));
  const byDay = meant(inOrder(title, week, anyOf(words.monthLinks), date), ([, , , day]) =>
    day.granularity === 'day' ? weekOfDay(day) : null,
  );
  return longestOf(byCount, byDay);
}

function weekOfMonth(number: number, month: Meaning): Meaning {
  const when: Meaning['when'] = (from, tense) => {
    const first = month.when(from, tense)?.days.beginMin ?? null;
    return first === null ? null : answered(oneDayWithin(addDays(first, 7 * (number - 1)), addDays(first, 7 * number - 1)));
  };
  return { rule: 'time.week-of-month', granularity: 'week', counted: month.counted, when };
}

function weekOfDay(day: Meaning): Meaning {
  const when: Meaning['when'] = (from, tense) => {
    const named = day.when(from, tense)?.days.beginMin ?? null;
    return named === null ? null : answered(oneDayOfWeek(named));
  };
  return { rule: 'time.week-of-day', granularity: 'week', counted: day.counted, when };
}
