import { ACT_GROUPS, ACTS, type Act, type ActGroup } from '../../schema/words/acts.ts';
import { REALIS, type Realis } from '../../schema/words/closed-lists.ts';
import { type Filter, passes } from './filter.ts';
import type { Actor, Item } from './item.ts';

/** A value that can be chosen, and how many items it would let through. */
export type Counted<T> = { value: T; count: number };

/** What can be chosen, with counts. What was chosen of a facet does not lessen its own counts, but for actors, of whom all must take part. */
export type FacetCounts = {
  groups: (Counted<ActGroup> & { acts: Counted<Act>[] })[];
  realis: Counted<Realis>[];
  states: Counted<Actor>[];
  persons: Counted<Actor>[];
};

/** The choices in items: groups, acts and realis in the order of their lists, actors by count, then name. What is chosen stays even where it counts nothing. */
export function countFacets(items: readonly Item[], filter: Filter): FacetCounts {
  const [acts, groups, realis] = [new Map<Act, number>(), new Map<ActGroup, number>(), new Map<Realis, number>()];
  for (const item of items) {
    if (passes(item, filter, 'groups')) {
      add(groups, item.group);
      for (const act of new Set(item.acts)) add(acts, act);
    }
    if (passes(item, filter, 'realis')) add(realis, item.realis);
  }
  const isThere = <T>(counts: ReadonlyMap<T, number>, chosen: readonly T[], value: T): boolean =>
    counts.has(value) || chosen.includes(value);
  const actors = countActors(items, filter);
  return {
    groups: ACT_GROUPS.filter(
      (group) => isThere(groups, filter.groups, group) || filter.acts.some((act) => act.startsWith(`${group}.`)),
    ).map((group) => ({
      ...counted(groups, group),
      acts: ACTS.filter((act) => act.startsWith(`${group}.`) && isThere(acts, filter.acts, act)).map((act) => counted(acts, act)),
    })),
    realis: REALIS.filter((one) => isThere(realis, filter.realis, one)).map((one) => counted(realis, one)),
    states: actors.filter(({ value }) => value.kind !== 'person'),
    persons: actors.filter(({ value }) => value.kind === 'person'),
  };
}

function countActors(items: readonly Item[], filter: Filter): Counted<Actor>[] {
  const known = new Map<string, Counted<Actor>>();
  for (const item of items) {
    const isLetThrough = passes(item, filter);
    const taking = new Map(
      item.parties.flatMap(({ actor, forActor }) => [actor, ...(forActor === null ? [] : [forActor])].map((one) => [one.id, one] as const)),
    );
    for (const [id, value] of taking) {
      if (!isLetThrough && !filter.actors.includes(id)) continue;
      const before = known.get(id) ?? { value, count: 0 };
      known.set(id, { value: before.value, count: before.count + (isLetThrough ? 1 : 0) });
    }
  }
  return [...known.values()].sort(
    (a, b) => b.count - a.count || (a.value.name < b.value.name ? -1 : a.value.name > b.value.name ? 1 : a.value.id < b.value.id ? -1 : 1),
  );
}

const add = <T>(counts: Map<T, number>, value: T): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

const counted = <T>(counts: ReadonlyMap<T, number>, value: T): Counted<T> => ({ value, count: counts.get(value) ?? 0 });
