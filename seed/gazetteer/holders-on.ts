import type { CivilDay } from '../../schema/shapes/day-span.ts';
import { type Gazetteer, type Person, type Tenure, tenureKey } from './gazetteer.ts';

/** How well it is known that somebody held an office on a day: `held` by the source, `open` beyond the day on which the source last saw it. */
export type Holding = { tenure: Tenure; sure: 'held' | 'open' };

/** Years for which an open row still says who holds an office, by office; others: {@link OTHER_YEARS}. */
const YEARS_OPEN: Readonly<Record<string, number>> = {
  head_of_state: 10,
  head_of_government: 10,
  foreign_minister: 10,
  head_of_organisation: 10,
  crown_prince: 10,
};
const OTHER_YEARS = 2;

/** Whether a tenure covers a day. */
export function holdingOn(tenure: Tenure, on: CivilDay): Holding | null {
  if (tenure.from === null ? tenure.to === null : tenure.from > on) return null;
  if (tenure.to !== null) return on < tenure.to ? { tenure, sure: 'held' } : null;
  return { tenure, sure: on <= tenure.asOf ? 'held' : 'open' };
}

/** Whether an open tenure is too old on that day to tell who holds the office. */
const isStale = ({ tenure, sure }: Holding, on: CivilDay): boolean =>
  sure === 'open' && Number(on.slice(0, 4)) - Number(tenure.asOf.slice(0, 4)) > (YEARS_OPEN[tenure.office] ?? OTHER_YEARS);

/** Who held one of the offices of a body on a day, the likeliest first: by `title` (a pattern for the English title) before office, as offices are ordered, then what the source states, then who began last. */
export function holdersOn(gazetteer: Gazetteer, body: string, offices: readonly string[], title: RegExp | null, on: CivilDay): Holding[] {
  return offices.flatMap((office) =>
    (gazetteer.tenures.get(tenureKey(body, office)) ?? [])
      .filter((tenure) => title === null || tenure.title === '' || title.test(tenure.title))
      .flatMap((tenure) => holdingOn(tenure, on) ?? [])
      .filter((holding) => !isStale(holding, on))
      .sort((a, b) => Number(b.sure === 'held') - Number(a.sure === 'held') || (b.tenure.from ?? '').localeCompare(a.tenure.from ?? '')),
  );
}

/** The offices in the order in which they speak for a body. */
const OFFICE_RANK = [
  'head_of_state',
  'head_of_government',
  'head_of_organisation',
  'foreign_minister',
  'crown_prince',
  'vice_head_of_state',
  'defence_minister',
  'security_council',
  'spokesperson',
];
/** The place of an office in that order; all others last. */
export const officeRank = (office: string): number => (OFFICE_RANK.includes(office) ? OFFICE_RANK.indexOf(office) : OFFICE_RANK.length);

/** What a person held on a day, the highest office first; empty where nothing is known. */
export function officesOn(person: Person, on: CivilDay): Holding[] {
  return person.tenures
    .flatMap((tenure) => holdingOn(tenure, on) ?? [])
    .sort(
      (a, b) =>
        officeRank(a.tenure.office) - officeRank(b.tenure.office) ||
        Number(b.sure === 'held') - Number(a.sure === 'held') ||
        (b.tenure.from ?? '').localeCompare(a.tenure.from ?? ''),
    );
}

/** An office in words ("President of Russia"); where the day is later than what the source saw, with "(last confirmed …)". */
export function officeInWords({ tenure, sure }: Holding): string {
  const office = tenure.title || tenure.office.replaceAll('_', ' ');
  const body = office.includes(tenure.body.name) ? office : `${office} of ${tenure.body.name}`;
  return sure === 'open' ? `${body} (last confirmed ${tenure.asOf})` : body;
}
