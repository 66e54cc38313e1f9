import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../../web/scene/axis-ticks.ts';
import { buildScene } from '../../../web/scene/build-scene.ts';
import { dayNumber, dayOfNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { fitText, measureRoughly } from '../../../web/scene/fit-text.ts';
import { fitAll, fitMost } from '../../../web/scene/fit-window.ts';
import { hitTest } from '../../../web/scene/hit-test.ts';
import type { Item } from '../../../web/scene/item.ts';
import { layOut } from '../../../web/scene/lay-out.ts';
import { keepWindow, panWindow, revealDay, zoomWindow } from '../../../web/scene/time-window.ts';
import { stopsOfLane, walk } from '../../../web/scene/walk.ts';
import { country, lasted, makeItem, notAfter, oneDay, party, within } from './make-item.ts';

const august = { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') };
const widthPx = 930;
const one = [party(country('Freedonia'))];

function laidOut(items: readonly Item[]) {
  return layOut(items, {
    mode: 'states',
    statements: false,
    filter: NO_FILTER,
    pxPerDay: widthPx / 31,
    measure: measureRoughly,
    labelOf: (item) => item.key,
    nameOf: (owner) => owner?.name ?? '',
  });
}
const sceneOf = (...items: Item[]) => buildScene(laidOut(items), august, widthPx);
const markOf = (item: Item) => {
  const mark = sceneOf(item).marks[0];
  if (mark === undefined) throw new Error('no mark');
  return mark;
};

describe('a mark says', () => {
  test('on which day, when that is known', () => {
    const mark = markOf(makeItem('a', { days: oneDay('2025-08-15') }));
    expect(mark).toMatchObject({ sure: true, band: null, bracket: null, fill: 'solid', struck: false, notched: false });
    expect(mark.x).toBeCloseTo(14.5 * 30);
  });

  test('that the day is unsure, by a band that fades to both ends', () => {
    const mark = markOf(makeItem('a', { days: within('2025-08-11', '2025-08-17') }));
    expect(mark.sure).toBe(false);
    expect(mark.band).toEqual({ x0: 300, sureX0: 405, sureX1: 405, x1: 510 });
  });

  test('how long it lasted, by a band that is sure', () => {
    expect(markOf(makeItem('a', { days: lasted('2025-08-11', '2025-08-17') })).band).toEqual({
      x0: 300,
      sureX0: 300,
      sureX1: 510,
      x1: 510,
    });
  });

  test('that only a bound is known, by a bracket and no band', () => {
    expect(markOf(makeItem('a', { days: notAfter('2025-08-10') }))).toMatchObject({ band: null, bracket: { x: 300, side: 'before' } });
  });

  test.each(['planned', 'proposed', 'hypothetical', 'cancelled'] as const)('that it is %s, by being open', (realis) => {
    expect(markOf(makeItem('a', { days: oneDay('2025-08-15'), realis })).fill).toBe('open');
  });

  test('that it is denied, in conflict, carried by many voices, or open between two readings', () => {
    const days = oneDay('2025-08-15');
    expect(markOf(makeItem('a', { days, polarity: 'denied' }))).toMatchObject({ struck: true });
    expect(markOf(makeItem('a', { days, conflicted: true }))).toMatchObject({ notched: true });
    expect(markOf(makeItem('a', { days, witnesses: 4 })).radius).toBeGreaterThan(markOf(makeItem('b', { days })).radius);
    expect(markOf(makeItem('a', { days, acts: ['invitation.acknowledge', 'invitation.accept'] })).fill).toBe('half');
  });
});

describe('a window', () => {
  test('shows nothing that lies outside, and counts it at the lane', () => {
    const scene = sceneOf(
      makeItem('before', { days: oneDay('2019-06-28'), parties: one }),
      makeItem('in', { days: oneDay('2025-08-15'), parties: one }),
      makeItem('after', { days: oneDay('2025-12-01'), parties: one }),
    );
    expect(scene.marks.map((mark) => mark.item.key)).toEqual(['in']);
    expect(scene.lanes[0]).toMatchObject({ earlier: 1, later: 1 });
  });

  test('first shows the story and not the one date of long ago', () => {
    const items = ['2019-06-28', '2025-08-13', '2025-08-14', '2025-08-15', '2025-08-19', '2025-08-21'].map((day, i) =>
      makeItem(`e${i}`, { days: oneDay(day) }),
    );
    const most = fitMost(items);
    expect(most && dayOfNumber(most.from) > '2025-07-15' && dayOfNumber(most.to) < '2025-09-15').toBe(true);
    const all = fitAll(items);
    expect(all && dayOfNumber(all.from) < '2019-06-28').toBe(true);
    expect(fitMost([makeItem('undated')])).toBeNull();
  });

  test('zooms around a day that stays where it is, pans, and keeps its limits', () => {
    const at = august.from + 10;
    const zoomed = zoomWindow(august, 0.5, at);
    expect((at - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(10 / 31);
    expect(panWindow(august, 1)).toEqual({ from: august.to, to: august.to + 31 });
    expect(keepWindow({ from: 0, to: 0.1 }).to - keepWindow({ from: 0, to: 0.1 }).from).toBe(4);
    expect(revealDay(august, august.from + 15)).toBe(august);
    expect(revealDay(august, august.from - 100).from).toBeCloseTo(august.from - 100 - 15.5);
  });
});

describe('what stands under the pointer', () => {
  const scene = sceneOf(
    makeItem('meeting', { days: oneDay('2025-08-15'), parties: one }),
    makeItem('old', { days: oneDay('2019-08-15'), parties: one }),
  );
  const at = (x: number, y: number) => hitTest(scene, x, y, measureRoughly);
  const mark = scene.marks[0];

  test('the sign, its label, nothing, or the count at the edge', () => {
    expect(at((mark?.x ?? 0) + 3, (mark?.y ?? 0) - 3)).toMatchObject({ kind: 'mark', mark: { key: 'meeting@Freedonia' } });
    expect(at((mark?.label?.x ?? 0) + 20, mark?.y ?? 0)).toMatchObject({ kind: 'mark' });
    expect(at((mark?.x ?? 0) - 40, mark?.y ?? 0)).toBeNull();
    expect(at(8, mark?.y ?? 0)).toEqual({ kind: 'edge', laneIndex: 0, side: 'earlier' });
    expect(at(8, 4000)).toBeNull();
  });
});

describe('the keyboard', () => {
  const layout = laidOut([
    makeItem('both', { days: oneDay('2025-08-15') }),
    makeItem('left', { days: oneDay('2025-08-05'), parties: one }),
    makeItem('tick', { days: oneDay('2025-08-25'), parties: one, prominence: 'tick' }),
  ]);

  test('walks a lane in the order of time, ticks included, and stops at its ends', () => {
    const lane = layout.lanes[0];
    if (lane === undefined) throw new Error('no lane');
    expect(stopsOfLane(lane, 0).map((stop) => stop.item.key)).toEqual(['left', 'both', 'tick']);
    expect(walk(layout, 'left@Freedonia', 'next', 0)?.key).toBe('both@Freedonia');
    expect(walk(layout, 'left@Freedonia', 'previous', 0)?.key).toBe('left@Freedonia');
    expect(walk(layout, 'left@Freedonia', 'last', 0)?.key).toBe('tick@Freedonia');
  });

  test('steps to the same event in the neighbour lane, else to the nearest in time', () => {
    expect(walk(layout, 'both@Freedonia', 'down', 0)?.key).toBe('both@Sylvania');
    expect(walk(layout, 'left@Freedonia', 'down', 0)?.key).toBe('both@Sylvania');
    expect(walk(layout, 'both@Sylvania', 'down', 0)?.key).toBe('both@Sylvania');
  });

  test('begins near the middle of the window, and nowhere when there is nothing', () => {
    expect(walk(layout, null, 'next', dayNumber('2025-08-06'))?.key).toBe('left@Freedonia');
    expect(walk(laidOut([]), null, 'next', 0)).toBeNull();
  });
});

describe('the axis', () => {
  test.each([
    ['2025-08-10', '2025-08-20', 'day', 'month'],
    ['2025-07-01', '2025-10-01', 'day', 'month'],
    ['2024-01-01', '2026-01-01', 'month', 'year'],
  ])('from %s to %s counts by %s under %s', (from, to, fine, coarse) => {
    const ticks = axisTicks({ from: dayNumber(from), to: dayNumber(to) }, 900);
    expect(new Set(ticks.fine.map((tick) => tick.unit))).toEqual(new Set([fine]));
    expect(new Set(ticks.coarse.map((tick) => tick.unit))).toEqual(new Set([coarse]));
    expect(ticks.coarse[0]?.x).toBe(0);
  });

  test('over many years counts by years alone', () => {
    const ticks = axisTicks({ from: dayNumber('1950-01-01'), to: dayNumber('2025-01-01') }, 900);
    expect(new Set(ticks.fine.map((tick) => tick.unit))).toEqual(new Set(['year']));
    expect(ticks.coarse).toEqual([]);
  });
});

test('a text that does not fit ends in an ellipsis, and is left out where nothing of use would remain', () => {
  expect(fitText('Press conference', 200, measureRoughly)).toBe('Press conference');
  expect(fitText('Press conference', 63, measureRoughly)).toBe('Press con…');
  expect(fitText('Press conference', 15, measureRoughly)).toBe('');
});
