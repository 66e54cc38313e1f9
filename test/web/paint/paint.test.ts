import { describe, expect, test } from 'vitest';
import { ACT_GROUPS } from '../../../schema/words/acts.ts';
import { channelsOf, mixColours } from '../../../web/paint/mix-colours.ts';
import { paintOverlay } from '../../../web/paint/paint-overlay.ts';
import { paintScene } from '../../../web/paint/paint-scene.ts';
import { paintSign, type Sign } from '../../../web/paint/paint-sign.ts';
import { PALETTES } from '../../../web/paint/palette.ts';
import { createRecorder, type Stroke } from '../../../web/paint/recorder.ts';
import { SIGN_SHAPES } from '../../../web/paint/sign-shapes.ts';
import { svgSurface } from '../../../web/paint/svg-surface.ts';
import { buildScene } from '../../../web/scene/build-scene.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { measureRoughly } from '../../../web/scene/fit-text.ts';
import type { Item } from '../../../web/scene/item.ts';
import { layOut } from '../../../web/scene/lay-out.ts';
import { legendOf } from '../../../web/scene/legend.ts';
import { makeItem, notAfter, oneDay, within } from '../scene/make-item.ts';

const palette = PALETTES.light;
const plain: Sign = { group: 'meeting', fill: 'solid', sure: true, struck: false, notched: false, radius: 6 };
function strokesOf(sign: Partial<Sign>): Stroke[] {
  const { surface, strokes } = createRecorder();
  paintSign(surface, 50, 50, { ...plain, ...sign }, palette);
  return strokes;
}

function drawn(...items: Item[]) {
  const layout = layOut(items, {
    mode: 'states',
    statements: false,
    filter: NO_FILTER,
    pxPerDay: 30,
    measure: measureRoughly,
    labelOf: (item) => item.key,
    nameOf: (owner) => owner?.name ?? '',
  });
  const scene = buildScene(layout, { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') }, 930);
  const { surface, strokes } = createRecorder();
  paintScene(surface, scene, { scrollPx: 0, heightPx: 400, gridX: [], strongGridX: [] }, palette);
  return { layout, scene, strokes };
}

describe('a sign', () => {
  test('has another outline for every group', () => {
    expect(new Set(ACT_GROUPS.map((group) => JSON.stringify(SIGN_SHAPES[group]))).size).toBe(ACT_GROUPS.length);
  });

  test('looks different for everything that it says', () => {
    const signs: Partial<Sign>[] = [
      {},
      { fill: 'open' },
      { fill: 'half' },
      { sure: false },
      { sure: false, fill: 'open' },
      { struck: true },
      { notched: true },
      { radius: 7.5 },
    ];
    for (const group of ACT_GROUPS) {
      const pictures = signs.map((sign) => JSON.stringify(strokesOf({ ...sign, group })));
      expect(new Set(pictures).size).toBe(signs.length);
    }
  });

  test('is hollow where nothing happened: filled with the ground, in an outline', () => {
    expect(strokesOf({ fill: 'open' })[0]?.args[3]).toMatchObject({ fill: palette.ground, stroke: palette.groups.meeting });
  });
});

describe('a scene', () => {
  test('spreads a mark over the days on which it may lie, and no bound over anything', () => {
    expect(drawn(makeItem('a', { days: within('2025-08-11', '2025-08-17') })).strokes.filter(({ call }) => call === 'fade').length).toBe(2);
    expect(drawn(makeItem('a', { days: notAfter('2025-08-17') })).strokes.filter(({ call }) => call === 'fade')).toEqual([]);
  });

  test('draws the same for the same, on the recorder as in SVG', () => {
    const items = [
      makeItem('a', { days: oneDay('2025-08-15') }),
      makeItem('b', { days: within('2025-08-11', '2025-08-17'), realis: 'planned' }),
    ];
    expect(drawn(...items).strokes).toEqual(drawn(...items).strokes);
    const svg = svgSurface('test');
    paintScene(svg.surface, drawn(...items).scene, { scrollPx: 0, heightPx: 400, gridX: [100], strongGridX: [200] }, palette);
    expect(svg.nodes.some(({ tag, text }) => tag === 'text' && text === 'a')).toBe(true);
    expect(JSON.stringify(svg.nodes)).not.toMatch(/"style"|NaN|undefined/);
  });

  test('joins the marks of what is chosen across its lanes', () => {
    const { scene } = drawn(makeItem('a', { days: oneDay('2025-08-15') }));
    const { surface, strokes } = createRecorder();
    paintOverlay(surface, scene, 0, { chosenItems: new Set(['a']), focusKey: null, hoverKey: null }, palette);
    expect(strokes.filter(({ call }) => call === 'line').length).toBe(1);
    expect(strokes.filter(({ call }) => call === 'circle').length).toBe(2);
  });

  test('is explained by its legend: what is there, and nothing that is not', () => {
    const { scene } = drawn(
      makeItem('a', { days: oneDay('2025-08-15'), realis: 'planned' }),
      makeItem('b', { days: within('2025-08-11', '2025-08-17'), acts: ['agreement.sign'], group: 'agreement' }),
    );
    expect(legendOf(scene, [])).toEqual({ groups: ['meeting', 'agreement'], features: ['unsure', 'open'] });
    expect(legendOf(scene, [makeItem('c', { acts: ['invitation.acknowledge', 'invitation.accept'], group: 'invitation' })])).toEqual({
      groups: ['meeting', 'invitation', 'agreement'],
      features: ['unsure', 'open', 'half'],
    });
  });
});

describe.each(['light', 'dark'] as const)('the %s palette', (name) => {
  const { ground, laneAlt, text, quiet, groups } = PALETTES[name];

  test('stands out: texts 4.5 to 1, signs 3 to 1', () => {
    for (const back of [ground, laneAlt]) {
      expect(contrast(text, back)).toBeGreaterThan(4.5);
      expect(contrast(quiet, back)).toBeGreaterThan(4.5);
      for (const group of ACT_GROUPS) expect(contrast(groups[group], back), group).toBeGreaterThan(3);
    }
  });

  test.each(Object.entries(visions()))('tells the groups apart in eyes with %s', (_, matrix) => {
    const seen = ACT_GROUPS.map((group) => oklab(seenBy(groups[group], matrix)));
    const pairs = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b, j) => ({ a, b, names: `${ACT_GROUPS[i]} and ${ACT_GROUPS[i + 1 + j]}` })),
    );
    for (const { a, b, names } of pairs)
      expect(Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0))), names).toBeGreaterThan(0.055);
  });
});

test('a faded colour is opaque and lies between', () => {
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColours('#0072b2', '#ffffff', 1)).toBe('#0072b2');
});

function linear(colour: string): number[] {
  return channelsOf(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
}
function contrast(a: string, b: string): number {
  const light = (colour: string): number => linear(colour).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
/** How linear red, green and blue are seen, by Machado, Oliveira and Fernandes (2009), at full severity. */
function visions(): Record<string, number[][]> {
  return {
    'no blindness': [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}
function seenBy(colour: string, matrix: number[][]): number[] {
  const source = linear(colour);
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * (source[i] ?? 0), 0),
      ),
    ),
  );
}
function oklab([r = 0, g = 0, b = 0]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
