import { describe, expect, test } from 'vitest';
import { findItems, searchable } from '../../../web/scene/find-items.ts';
import { makeItem, party, person } from './make-item.ts';

const erdogan = { ...person('p1'), name: 'Recep Tayyip Erdoğan' };
const lavrov = { ...person('p2'), name: 'Лавров' };
const loaded = searchable(
  [
    makeItem('a', { parties: [party(erdogan)], setting: 'interview, Rossiya 24' }),
    makeItem('b', { parties: [party(lavrov), { ...party(erdogan), capacity: 'president' }] }),
  ],
  ({ key }) => `Meeting ${key}`,
  ({ name }) => name,
);
const keys = (text: string): string[] => findItems(loaded, text).items.map(({ key }) => key);

describe('the scan of what is loaded', () => {
  test.each(['', '   ', '·—!'])('finds nothing for blank text (%j)', (text) => {
    expect(findItems(loaded, text)).toEqual({ items: [], actors: [] });
  });

  test('finds by the beginnings of words, without accents or case, in any script', () => {
    expect(keys('erdog')).toEqual(['a', 'b']);
    expect(keys('ERDOĞAN лав')).toEqual(['b']);
    expect(keys('dogan')).toEqual([]);
    expect(keys('rossiya')).toEqual(['a']);
    expect(keys('presid')).toEqual(['b']);
  });

  test('finds actors beside events', () => {
    expect(findItems(loaded, 'tayyip').actors).toEqual([erdogan]);
  });

  test('takes signs of a query language as what they are: nothing', () => {
    expect(keys('erdog* ~')).toEqual(['a', 'b']);
    expect(keys('title:erdogan')).toEqual([]);
  });
});
