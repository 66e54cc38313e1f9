import { daysBetween } from '../../../schema/edtf/calendar.ts';
import { oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { edtfFromDays } from '../../../schema/edtf/edtf-from-days.ts';
import { addDays } from '../../../schema/shapes/day-span.ts';
import { type Answered, countedFrom, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, phraseOf, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { Edge, TimeWords } from '../time-words.ts';
import { dateMeaning } from './dates.ts';
import { calendarUnit, granularityOfUnit, periodMeaning, unitFrom } from './periods.ts';
import { decadeMeaning, yearMeaning } from './years.ts';

/** Over which share of a period a part reaches, with room to spare: nobody says where "early" ends. */
const REACH: Record<Edge, [number, number]> = { early: [0, 0.5], mid: [0.25, 0.75], late: [0.5, 1] };

/**
 * "early June", "akhir tahun lalu", "pertengahan 2014", "later this week"; the current period where none is named ("akhir tahun").
 * The days stay those of the whole period, for where its early part ends is nobody's fact; the likely part is given as an alternative.
 */
export const edgeMeaning = sharedReader((words: TimeWords): Read<Meaning> => {
  const whole = meant(longestOf(dateMeaning(words), periodMeaning(words), yearMeaning(words), decadeMeaning(words)), (meaning) =>
    meaning.granularity === 'day' || meaning.granularity === 'interval' ? null : meaning,
  );
  const current = meant(
    calendarUnit(words),
    (unit): Meaning => countedFrom('now', `time.${unit}`, granularityOfUnit(unit), (from) => unitFrom(from, unit, 0)),
  );
  const link = optional(anyOf(words.edgeLinks));
  return meant(inOrder(phraseOf(words.edges), optional(sign('-')), link, link, longestOf(whole, current)), ([edge, , , , meaning]) =>
    partOf(edge, meaning),
  );
});

function partOf(edge: Edge, meaning: Meaning): Meaning {
  const when: Meaning['when'] = (from, tense) => {
    const answer = meaning.when(from, tense);
    const likely = answer && likelyPart(edge, answer);
    return likely ? { ...answer, alternatives: [...answer.alternatives, likely] } : answer;
  };
  return { ...meaning, rule: `${meaning.rule}-${edge}`, when };
}

function likelyPart(edge: Edge, { days }: Answered): string | null {
  if (days.beginMin === null || days.endMax === null) return null;
  const length = daysBetween(days.beginMin, days.endMax);
  const [from, to] = REACH[edge];
  return edtfFromDays(oneDayWithin(addDays(days.beginMin, Math.floor(length * from)), addDays(days.beginMin, Math.ceil(length * to))));
}
