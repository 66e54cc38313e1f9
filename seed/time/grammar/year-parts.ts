import { civilDay, partsOf } from '../../../schema/edtf/calendar.ts';
import { oneDayOfMonths } from '../../../schema/edtf/day-spans.ts';
import type { CivilDay, DaySpan } from '../../../schema/shapes/day-span.ts';
import type { Granularity } from '../../../schema/words/closed-lists.ts';
import { type Answered, absolute, answered, type Meaning, uncounted } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import type { Season, TimeWords } from '../time-words.ts';
import { digits } from './amounts.ts';
import { yearOfDate } from './calendar-date.ts';

type YearSaid = { year?: number; years?: number };

/** First month, months, and EDTF code of each season of the north; `south` is the code of the same word south of the equator. */
const SEASONS: Record<Season, { month: number; code: number; south: number }> = {
  spring: { month: 3, code: 21, south: 29 },
  summer: { month: 6, code: 22, south: 30 },
  autumn: { month: 9, code: 23, south: 31 },
  winter: { month: 12, code: 24, south: 32 },
};

/** Quarters, halves and seasons of a year: "kuartal II 2025", "the third quarter of last year", "Q3 2025", "paruh pertama 2025", "summer 2014", "musim panas lalu". */
export function yearPartMeaning(words: TimeWords): Read<Meaning> {
  const link = optional(anyOf(words.edgeLinks));
  const year = meant(inOrder(optional(sign('-/,')), link, link, yearOfDate(words)), ([, , , said]): YearSaid => said);
  const numbered = (titles: readonly string[]): Read<number> => {
    const ordinal = phraseOf(words.ordinals);
    const before = meant(inOrder(optional(anyOf(words.dayTitles)), ordinal, anyOf(titles)), ([, number]) => number);
    return longestOf(
      before,
      meant(inOrder(anyOf(titles), ordinal), ([, number]) => number),
    );
  };
  const short = meant(inOrder(anyOf(['Q']), digits(1, 1, 1, 4)), ([, number], tokens, at) => (tokens[at + 1]?.glued ? number : null));
  const quarter = meant(inOrder(longestOf(numbered(words.quarterTitles), short), optional(year)), ([number, said]) =>
    partOfYear('quarter', number, said),
  );
  const half = meant(inOrder(numbered(words.halfTitles), year), ([number, said]) => partOfYear('half', number, said));
  return longestOf(quarter, half, seasonMeaning(words, year));
}

function seasonMeaning(words: TimeWords, year: Read<YearSaid>): Read<Meaning> {
  const name = phraseOf(words.seasons);
  const side = meant(inOrder(phraseOf(words.stepsBefore), name), ([step, season]) => seasonOf(season, { years: step }));
  const behind = meant(inOrder(name, phraseOf(words.stepsAfter)), ([season, step]) => seasonOf(season, { years: step }));
  const dated = meant(inOrder(name, year), ([season, said]) => seasonOf(season, said));
  const vague = meant(anyOf([...words.vagueSeasons]), (): Meaning => uncounted('time.season', 'season'));
  return longestOf<Meaning>(side, behind, dated, vague);
}

function partOfYear(kind: 'quarter' | 'half', number: number, said: YearSaid | null): Meaning | null {
  const months = kind === 'quarter' ? 3 : 6;
  if (number * months > 12) return null;
  const granularity: Granularity = kind === 'quarter' ? 'quarter' : 'interval';
  const rule = `time.${kind}`;
  const spanIn = (year: number): DaySpan | null => {
    const first = civilDay(year, (number - 1) * months + 1, 1);
    return first === null ? null : oneDayOfMonths(first, months);
  };
  const code = (kind === 'quarter' ? 32 : 39) + number;
  return ofYear(rule, granularity, said ?? { years: 0 }, (year) => {
    const days = spanIn(year);
    return days && answered(days, [], `${year}-${code}`);
  });
}

/** Winter begins in December of its year; "last winter" is told by the year before. */
function seasonOf(season: Season, said: YearSaid): Meaning {
  const { month, code, south } = SEASONS[season];
  return ofYear('time.season', 'season', said, (year) => {
    const first = civilDay(year, month, 1);
    return first === null ? null : answered(oneDayOfMonths(first, 3), [`${year}-${south}`], `${year}-${code}`);
  });
}

function ofYear(rule: string, granularity: Granularity, said: YearSaid, inYear: (year: number) => Answered | null): Meaning {
  if (said.year !== undefined) {
    const answer = inYear(said.year);
    return answer ? absolute(rule, granularity, answer) : uncounted(rule, granularity);
  }
  const when = (from: CivilDay | null): Answered | null => (from === null ? null : inYear(partsOf(from).year + (said.years ?? 0)));
  return { rule, granularity, counted: 'now', when };
}
