import type { EventFilterInput } from './event-filter-input.ts';

/** All outlets by name. */
export const OUTLETS_QUERY = 'query Outlets { outlets { id name } }';

/** The answer to {@link OUTLETS_QUERY}. */
export type OutletsAnswer = { outlets: { id: string; name: string }[] };

/** How many outlets are counted in one question: the server takes twenty fields at the root. */
export const OUTLETS_AT_ONCE = 15;

/** A question for how many events each of `count` filters lets through: `$f0` counts as `o0`, and so on. */
export function countsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const variables = numbers.map((i) => `$f${i}: EventFilter`).join(', ');
  return `query Counts(${variables}) {\n${numbers.map((i) => `  o${i}: events(first: 1, filter: $f${i}) { totalCount }`).join('\n')}\n}`;
}

/** The variables of {@link countsQuery}: the filter narrowed to each outlet. */
export const countVariables = (filter: EventFilterInput, outlets: readonly string[]): Record<string, EventFilterInput> =>
  Object.fromEntries(outlets.map((id, i) => [`f${i}`, { ...filter, outlets: [id] }]));

/** The answer to {@link countsQuery}. */
export type CountsAnswer = Readonly<Record<string, { totalCount: number } | undefined>>;

/** An outlet and how many events it carries. */
export type OutletCount = { id: string; name: string; count: number };
