import { oneDayOfYears } from '../../../schema/edtf/day-spans.ts';
import { absolute, answered, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, type Read, sign } from '../read.ts';
import { sharedReader } from '../shared-reader.ts';
import type { TimeWords } from '../time-words.ts';
import type { Token } from '../tokens.ts';
import { digits } from './amounts.ts';

/** Years that a bare number is believed to be; from `old` on behind a word that opens a time ("in 1870"), and any year behind its title ("tahun 1300"). */
const LIKELY = { old: 1500, first: 1900, last: 2060 };

/** "2019", "tahun 2019"; a bare number only where no amount, price or label stands beside it. */
export const yearMeaning = sharedReader((words: TimeWords): Read<Meaning> => {
  const titled = meant(inOrder(anyOf(words.yearTitles), digits(4, 4, 1000, 2999)), ([, year]) => year);
  const [amount, price, opener] = [anyOf(words.amountAfter), anyOf(words.amountBefore), anyOf(words.yearOpeners)];
  const bare = meant(digits(4, 4, LIKELY.old, LIKELY.last), (year, tokens, at, next) => {
    if (year < LIKELY.first && !opener(tokens, at - 1)) return null;
    const isPrice = [1, 2].some((back) => at >= back && price(tokens, at - back)?.next === at);
    return isPrice || amount(tokens, next) || tokens[next]?.text === '%' || '$€£¥/'.includes(tokens[at - 1]?.text ?? ' ') ? null : year;
  });
  const [numbered, title] = [anyOf(words.numberTitles), anyOf(words.yearTitles)];
  const isNumbered = (tokens: readonly Token[], at: number): boolean =>
    tokens[at - 1]?.kind === 'number' && [2, 3].some((back) => at >= back && numbered(tokens, at - back)?.next === at - 1);
  return meant(longestOf(titled, bare), (year, tokens, at): Meaning | null =>
    // "Law No. 7 of 2021", "UU Nomor 7 Tahun 2021": the year is part of a name.
    isNumbered(tokens, at) || (title(tokens, at - 1) && isNumbered(tokens, at - 1))
      ? null
      : absolute('time.year', 'year', answered(oneDayOfYears(year))),
  );
});

/** "the 1990s", "tahun 1990-an", "1990-an". */
export const decadeMeaning = sharedReader((words: TimeWords): Read<Meaning> => {
  const ending = meant(inOrder(optional(sign("-'’", true)), anyOf(words.decadeSuffixes)), (value, tokens, at, next) =>
    tokens[at]?.glued && tokens[next - 1]?.glued ? value : null,
  );
  const title = optional(anyOf([...words.yearTitles, ...words.dayTitles]));
  return meant(inOrder(title, digits(4, 4, 1000, 2999), ending), ([, year]): Meaning | null =>
    year % 10 === 0 ? absolute('time.decade', 'decade', answered(oneDayOfYears(year, 10))) : null,
  );
});
