import { oneDayOfYears } from '../../../schema/edtf/day-spans.ts';
import { absolute, answered, type Meaning } from '../meaning.ts';
import { anyOf, inOrder, longestOf, meant, optional, type Read, sign } from '../read.ts';
import type { TimeWords } from '../time-words.ts';
import { digits } from './amounts.ts';

/** Years that a bare number is believed to be; with its title ("tahun 1700") any of the last centuries is. */
const LIKELY = { first: 1900, last: 2060 };

/** "2019", "tahun 2019"; a bare number only where no amount, price or label stands beside it. */
export function yearMeaning(words: TimeWords): Read<Meaning> {
  const titled = meant(inOrder(anyOf(words.yearTitles), digits(4, 4, 1000, 2999)), ([, year]) => year);
  const [amount, price] = [anyOf(words.amountAfter), anyOf(words.amountBefore)];
  const bare = meant(digits(4, 4, LIKELY.first, LIKELY.last), (year, tokens, at, next) => {
    const isPrice = [1, 2].some((back) => at >= back && price(tokens, at - back)?.next === at);
    return isPrice || amount(tokens, next) || tokens[next]?.text === '%' || '$€£¥/'.includes(tokens[at - 1]?.text ?? ' ') ? null : year;
  });
  return meant(longestOf(titled, bare), (year): Meaning => absolute('time.year', 'year', answered(oneDayOfYears(year))));
}

/** "the 1990s", "tahun 1990-an", "1990-an". */
export function decadeMeaning(words: TimeWords): Read<Meaning> {
  const ending = meant(inOrder(optional(sign("-'’", true)), anyOf(words.decadeSuffixes)), (value, tokens, at, next) =>
    tokens[at]?.glued && tokens[next - 1]?.glued ? value : null,
  );
  const title = optional(anyOf([...words.yearTitles, ...words.dayTitles]));
  return meant(inOrder(title, digits(4, 4, 1000, 2999), ending), ([, year]): Meaning | null =>
    year % 10 === 0 ? absolute('time.decade', 'decade', answered(oneDayOfYears(year, 10))) : null,
  );
}
