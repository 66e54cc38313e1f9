import type { Sort } from '../state/view-state.ts';
import { type Filter, passes } from './filter.ts';
import { compareItems, type Item } from './item.ts';
import type { TimeWindow } from './time-window.ts';
import { reachOf } from './when.ts';

/** What a table shows, and how its cells are said: they sort as they are read. */
export type TableOptions = {
  window: TimeWindow | null;
  filter: Filter;
  statements: boolean;
  sort: Sort;
  wordsOf: (item: Item, by: 'act' | 'who' | 'where') => string;
  locale: string;
};

/** The items of a window that the filter lets through, sorted; equal ones by time. Undated ones lie in every window, and come last by time either way. */
export function tableRows(items: readonly Item[], { window, filter, statements, sort, wordsOf, locale }: TableOptions): Item[] {
  const rows = items.filter(
    (item) => (statements || item.prominence === 'mark') && passes(item, filter) && (window === null || isIn(item, window)),
  );
  rows.sort(compareItems);
  const turn = sort.down ? -1 : 1;
  if (sort.by === 'when') {
    const isDated = (item: Item): boolean => item.when.kind !== 'undated';
    const dated = rows.filter(isDated);
    return [...(sort.down ? dated.reverse() : dated), ...rows.filter((item) => !isDated(item))];
  }
  if (sort.by === 'voices') return rows.sort((a, b) => turn * (a.witnesses - b.witnesses));
  const by = sort.by;
  const told = new Map(rows.map((item) => [item, wordsOf(item, by)]));
  const { compare } = new Intl.Collator(locale);
  return rows.sort((a, b) => turn * compare(told.get(a) ?? '', told.get(b) ?? ''));
}

function isIn(item: Item, window: TimeWindow): boolean {
  const reach = reachOf(item.when);
  return (
    reach === null ||
    (reach.to > window.from && reach.from < window.to) ||
    (reach.to === reach.from && reach.from >= window.from && reach.from < window.to)
  );
}
