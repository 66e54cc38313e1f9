import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type { Realis } from '../../schema/words/closed-lists.ts';
import { type Item, isTakenPartInBy } from './item.ts';

/**
 * What is let through. Groups and acts together say what was done: one of them. Of `actors` all must take part, or be acted for.
 * `outlets` are asked of the server: the items that are loaded are theirs already. An empty list lets everything through.
 */
export type Filter = {
  groups: readonly ActGroup[];
  acts: readonly Act[];
  actors: readonly string[];
  outlets: readonly string[];
  realis: readonly Realis[];
};

/** What can be filtered by. */
export type Facet = keyof Filter;

/** Lets everything through. */
export const NO_FILTER: Filter = { groups: [], acts: [], actors: [], outlets: [], realis: [] };

/** Whether a filter lets an item through, of which `but` is left out of account: so that its own choices can be counted. */
export function passes(item: Item, { groups, acts, actors, realis }: Filter, but: Facet | null = null): boolean {
  const isDone = groups.length + acts.length === 0 || groups.includes(item.group) || item.acts.some((act) => acts.includes(act));
  return (
    (isDone || but === 'groups' || but === 'acts') &&
    (but === 'actors' || actors.every((id) => isTakenPartInBy(item, id))) &&
    (but === 'realis' || realis.length === 0 || realis.includes(item.realis))
  );
}

/** Whether anything is filtered at all. */
export const isFiltered = (filter: Filter): boolean => Object.values(filter).some((chosen) => chosen.length > 0);

/** The filter with a value of a facet put in, or taken out where it is in. */
export const toggled = (filter: Filter, facet: Facet, value: string): Filter => {
  const chosen: readonly string[] = filter[facet];
  return { ...filter, [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] };
};
