import { describe, expect, test } from 'vitest';
import { forcedPalette } from '../../../web/paint/forced-palette.ts';
import { buildScene } from '../../../web/scene/build-scene.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { measureRoughly } from '../../../web/scene/fit-text.ts';
import { hitTest } from '../../../web/scene/hit-test.ts';
import { layOut } from '../../../web/scene/lay-out.ts';
import { METRICS } from '../../../web/scene/metrics.ts';
import { country, makeItem, oneDay, party } from './make-item.ts';

const items = ['a', 'b', 'c'].map((key) => makeItem(key, { days: oneDay('2025-08-15'), parties: [party(country('Freedonia'))] }));
const sceneAt = (pxPerDay: number) => {
  const layout = layOut(items, {
    mode: 'states',
    statements: false,
    filter: NO_FILTER,
    pxPerDay,
    measure: measureRoughly,
    labelOf: ({ key }) => key,
    detailOf: ({ key }) => `more of ${key} than its label says`,
    nameOf: (owner) => owner?.name ?? '',
  });
  const from = dayNumber('2025-08-14');
  return buildScene(layout, { from, to: from + 900 / pxPerDay }, 900);
};

describe('cards', () => {
  test('stand at close zoom only, with a second line that has room of its own', () => {
    expect(sceneAt(60).marks.map(({ label }) => label?.detail)).toEqual(['', '', '']);
    const { marks, heightPx } = sceneAt(120);
    expect(marks.map(({ label }) => label?.detail)).toEqual(items.map(({ key }) => `more of ${key} than its label says`));
    const ys = marks.map(({ y }) => y).sort((a, b) => a - b);
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBe(METRICS.cardRowPx);
    expect((ys[2] ?? 0) + METRICS.cardLinePx).toBeLessThan(heightPx);
  });

  test('are hit on their second line too', () => {
    const scene = sceneAt(120);
    const mark = scene.marks[1];
    if (mark === undefined) throw new Error('three marks');
    expect(hitTest(scene, (mark.label?.x ?? 0) + 4, mark.y + METRICS.cardLinePx, measureRoughly)).toEqual({ kind: 'mark', mark });
  });
});

test('where readers force their colours only theirs are used', () => {
  const palette = forcedPalette((name) => ({ Canvas: 'rgb(0, 0, 0)', CanvasText: 'rgb(255, 255, 0)' })[name] ?? 'rgb(0 255 0 / 1)');
  expect(palette.ground).toBe('#000000');
  expect(palette.text).toBe('#ffff00');
  expect(palette.accent).toBe('#00ff00');
  expect(new Set(Object.values(palette.groups))).toEqual(new Set(['#ffff00']));
  expect(forcedPalette(() => 'nothing').text).toBe('#000000');
});
