import { edtfFromDays } from '../../schema/edtf/edtf-from-days.ts';
import type { CivilDay, DaySpan } from '../../schema/shapes/day-span.ts';
import type { Granularity } from '../../schema/words/closed-lists.ts';
import type { CountedFrom, ResolvedDays, Tense } from '../reading-parts.ts';
import type { DateParts } from './date-parts.ts';

/** Resolved days, and other readings of the same words in EDTF. */
export type Answered = ResolvedDays & { alternatives: string[] };

/** What time words mean. `parts` where they name a date piece by piece, so that neighbours can complete it ("16–" in "16–17 August"). */
export type Meaning = {
  rule: string;
  granularity: Granularity;
  counted: CountedFrom;
  parts?: DateParts;
  /** The days, counted from `from`; null where they stay unknown. `from` is ignored where nothing is counted. */
  when: (from: CivilDay | null, tense: Tense) => Answered | null;
};

/** The answer for known days. `edtf` where the days have a better name than is found by themselves (a season). */
export function answered(days: DaySpan, alternatives: string[] = [], edtf: string | null = edtfFromDays(days)): Answered {
  return { edtf, days, alternatives };
}

/** A time that names its days itself. */
export function absolute(rule: string, granularity: Granularity, answer: Answered): Meaning {
  return { rule, granularity, counted: 'nothing', when: () => answer };
}

/** A time that is counted from a day: unresolved without one. */
export function countedFrom(
  counted: 'now' | 'mentioned' | 'event',
  rule: string,
  granularity: Granularity,
  count: (from: CivilDay, tense: Tense) => DaySpan | null,
): Meaning {
  const when: Meaning['when'] = (from, tense) => {
    const days = from === null ? null : count(from, tense);
    return days && answered(days);
  };
  return { rule, granularity, counted, when };
}

/** Time words that have no place on the calendar. */
export function uncounted(rule: string, granularity: Granularity): Meaning {
  return { rule, granularity, counted: 'never', when: () => null };
}
