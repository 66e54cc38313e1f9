import { countedMeaning } from './grammar/counted.ts';
import { dateMeaning } from './grammar/dates.ts';
import { dayWordMeaning } from './grammar/day-words.ts';
import { edgeMeaning } from './grammar/edges.ts';
import { periodMeaning } from './grammar/periods.ts';
import { rangeMeaning } from './grammar/ranges.ts';
import { recurringMeaning } from './grammar/recurring.ts';
import { clockMeaning, dayPartMeaning, durationMeaning, vagueMeaning } from './grammar/uncounted.ts';
import { weekOfMeaning } from './grammar/weeks-of.ts';
import { yearPartMeaning } from './grammar/year-parts.ts';
import { decadeMeaning, yearMeaning } from './grammar/years.ts';
import type { Meaning } from './meaning.ts';
import { longestOf, type Read } from './read.ts';
import type { TimeWords } from './time-words.ts';

/** All that a language's words can say of time. Where several could be meant the longest is; of equally long ones the first here. */
export function timeGrammar(words: TimeWords): Read<Meaning> {
  return longestOf(
    rangeMeaning(words),
    dateMeaning(words),
    yearPartMeaning(words),
    periodMeaning(words),
    edgeMeaning(words),
    weekOfMeaning(words),
    countedMeaning(words),
    dayWordMeaning(words),
    decadeMeaning(words),
    yearMeaning(words),
    vagueMeaning(words),
    recurringMeaning(words),
    clockMeaning(words),
    durationMeaning(words),
    dayPartMeaning(words),
  );
}
