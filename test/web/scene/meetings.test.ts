import { describe, expect, test } from 'vitest';
import { egoOf, meetingsOf } from '../../../web/scene/meetings.ts';
import { placeNetwork } from '../../../web/scene/place-network.ts';
import { country, makeItem, party, person } from './make-item.ts';

const meet = (key: string, ...names: string[]) => makeItem(key, { parties: names.map((name) => party(country(name))) });
const items = [
  meet('1', 'Freedonia', 'Sylvania'),
  meet('2', 'Freedonia', 'Sylvania', 'Ruritania'),
  meet('3', 'Freedonia', 'Zubrowka'),
  makeItem('planned', { realis: 'planned', parties: [party(country('Freedonia')), party(country('Nowhere'))] }),
  makeItem('threat', { group: 'speech', acts: ['speech.threat'], parties: [party(country('Freedonia')), party(country('Nowhere'))] }),
  makeItem('alone', { parties: [party(person('Ann'), country('Freedonia'))] }),
];

describe('who meets whom', () => {
  test('counts every two of a meeting that happened, and nothing else', () => {
    const { actors, ties } = meetingsOf(items, 'states');
    expect(ties.map(({ a, b, items: met }) => [a, b, met.length])).toEqual([
      ['Freedonia', 'Sylvania', 2],
      ['Freedonia', 'Ruritania', 1],
      ['Freedonia', 'Zubrowka', 1],
      ['Ruritania', 'Sylvania', 1],
    ]);
    expect(actors.has('Nowhere')).toBe(false);
  });

  test('does not hang on the order of items', () => {
    const ids = (list: typeof items) => meetingsOf(list, 'states').ties.map(({ a, b }) => `${a} ${b}`);
    expect(ids(items.toReversed())).toEqual(ids(items));
  });

  test('stands around the wanted one, else around who met most', () => {
    const meetings = meetingsOf(items, 'states');
    expect(egoOf(meetings, null, 9)?.ego.id).toBe('Freedonia');
    const ego = egoOf(meetings, 'Ruritania', 9);
    expect(ego?.met.map(({ actor }) => actor.id)).toEqual(['Freedonia', 'Sylvania']);
    expect(ego?.among.map(({ a, b }) => [a, b])).toEqual([['Freedonia', 'Sylvania']]);
    expect(egoOf(meetings, 'Nowhere', 9)).toBeNull();
    expect(egoOf(meetings, null, 2)).toMatchObject({ left: 1 });
  });
});

test('a network stands inside its area, the one in the middle there, and every time the same way', () => {
  const ego = egoOf(meetingsOf(items, 'states'), null, 9);
  if (ego === null) throw new Error('somebody met');
  const placed = placeNetwork(ego, 600, 400);
  expect(placed[0]).toEqual({ id: 'Freedonia', x: 300, y: 200 });
  for (const { x, y } of placed) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(600);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(400);
  }
  expect(placeNetwork(ego, 600, 400)).toEqual(placed);
});
