import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { measureRoughly } from '../../../web/scene/fit-text.ts';
import { layOut } from '../../../web/scene/lay-out.ts';
import { METRICS } from '../../../web/scene/metrics.ts';
import { stackLanes } from '../../../web/scene/stack-lanes.ts';
import { country, makeItem, oneDay, party } from './make-item.ts';

const of = (id: string) => [party(country(id))];
const busy = Array.from({ length: 4 }, (_, i) => makeItem(`busy${i}`, { days: oneDay('2019-06-28'), parties: of('A') }));
const layout = layOut([...busy, makeItem('now', { days: oneDay('2025-08-15'), parties: of('B') })], {
  mode: 'states',
  statements: false,
  filter: NO_FILTER,
  pxPerDay: 30,
  measure: measureRoughly,
  labelOf: (item) => item.key,
  nameOf: (owner) => owner?.name ?? '',
});
const august = { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') };
const june = { from: dayNumber('2019-06-20'), to: dayNumber('2019-07-10') };
const oneRow = 2 * METRICS.lanePadPx + METRICS.rowPx;

describe('the heights of lanes', () => {
  test('are those that the window needs: what is busy at another time takes one row', () => {
    expect(stackLanes(layout, august, null).lanes.map(({ heightPx, y }) => [heightPx, y])).toEqual([
      [oneRow, 0],
      [oneRow, oneRow],
    ]);
    expect(stackLanes(layout, june, null).lanes[0]?.heightPx).toBe(2 * METRICS.lanePadPx + 4 * METRICS.rowPx);
  });

  test('change nothing that is on the screen while nothing else comes near', () => {
    const first = stackLanes(layout, august, null);
    expect(stackLanes(layout, { from: august.from + 3, to: august.to + 3 }, first)).toBe(first);
    expect(stackLanes(layout, june, first)).not.toBe(first);
  });
});
