import { describe, expect, test } from 'vitest';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { type TableOptions, tableRows } from '../../../web/scene/table-rows.ts';
import { makeItem, notAfter, oneDay, within } from './make-item.ts';

const items = [
  makeItem('late', { days: oneDay('2025-08-19'), witnesses: 2 }),
  makeItem('early', { days: oneDay('2025-08-02'), witnesses: 5 }),
  makeItem('undated', { days: NO_DAYS, witnesses: 3 }),
  makeItem('bound', { days: notAfter('2025-08-10'), witnesses: 1 }),
  makeItem('touching', { days: within('2025-07-20', '2025-08-01') }),
  makeItem('before', { days: oneDay('2025-07-31') }),
  makeItem('after', { days: oneDay('2025-09-01') }),
  makeItem('tick', { days: oneDay('2025-08-05'), prominence: 'tick' }),
];
const options: TableOptions = {
  window: { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') },
  filter: NO_FILTER,
  statements: false,
  sort: { by: 'when', down: false },
  wordsOf: ({ key }) => key,
  locale: 'en-GB',
};
const keys = (more: Partial<TableOptions>): string[] => tableRows(items, { ...options, ...more }).map(({ key }) => key);

describe('the rows of a table', () => {
  test('are what may lie in the window, and what has no day last', () => {
    expect(keys({})).toEqual(['touching', 'early', 'bound', 'late', 'undated']);
    expect(keys({ sort: { by: 'when', down: true } })).toEqual(['late', 'bound', 'early', 'touching', 'undated']);
  });

  test('hold statements when these are shown', () => {
    expect(keys({ statements: true })).toContain('tick');
  });

  test('sort by voices and by words, equal ones by time', () => {
    expect(keys({ sort: { by: 'voices', down: true } })).toEqual(['early', 'undated', 'late', 'touching', 'bound']);
    expect(keys({ sort: { by: 'who', down: true } })).toEqual(['undated', 'touching', 'late', 'early', 'bound']);
    expect(keys({ sort: { by: 'who', down: false }, wordsOf: () => 'same' })).toEqual(keys({}));
  });
});
