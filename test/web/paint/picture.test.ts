import { describe, expect, test } from 'vitest';
import { type Picture, paintPicture, pictureSize } from '../../../web/paint/paint-picture.ts';
import { PALETTES } from '../../../web/paint/palette.ts';
import { createRecorder } from '../../../web/paint/recorder.ts';
import { svgSurface } from '../../../web/paint/svg-surface.ts';
import { svgText } from '../../../web/paint/svg-text.ts';
import { axisTicks } from '../../../web/scene/axis-ticks.ts';
import { buildScene } from '../../../web/scene/build-scene.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { measureRoughly } from '../../../web/scene/fit-text.ts';
import { layOut } from '../../../web/scene/lay-out.ts';
import { makeItem, oneDay, within } from '../scene/make-item.ts';

const window = { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') };
const items = [makeItem('a', { days: oneDay('2025-08-15') }), makeItem('b', { days: within('2025-07-20', '2025-08-03') })];
const layout = layOut(items, {
  mode: 'states',
  statements: false,
  filter: NO_FILTER,
  pxPerDay: 30,
  measure: measureRoughly,
  labelOf: ({ key }) => `<b onload="x()">${key} & co\u0001</b>`,
  nameOf: (owner) => owner?.name ?? '',
});
const picture: Picture = {
  scene: buildScene(layout, window, 930),
  ticks: axisTicks(window, 930),
  title: 'Timeline of events',
  sources: `Sources: ${Array.from({ length: 40 }, (_, i) => `Paper ${i},`).join(' ')}`,
  palette: PALETTES.light,
  locale: 'en-GB',
  measure: measureRoughly,
};

describe('a picture of the timeline', () => {
  const { surface, strokes } = createRecorder();
  paintPicture(surface, picture);
  const texts = strokes
    .filter(({ call }) => call === 'text')
    .map(({ args }) => ({ x: args[0] as number, y: args[1] as number, text: args[2] as string }));

  test('has its title, its lanes’ names, its axis, and all of its sources in lines that fit', () => {
    const said = texts.map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['Timeline of events', 'Freedonia', 'Sylvania', 'August 2025']));
    const lines = said.filter((text) => text.includes('Paper'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(picture.sources);
    for (const line of lines) expect(measureRoughly(line)).toBeLessThanOrEqual(pictureSize(picture).width);
  });

  test('holds all that it draws', () => {
    const { height } = pictureSize(picture);
    for (const { y } of texts) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test('as SVG text keeps what articles say as text', () => {
    const { surface: svg, nodes } = svgSurface('view');
    paintPicture(svg, picture);
    const text = svgText(nodes, 1080, 400, '"Noto Sans", sans-serif');
    expect(text).toContain('&lt;b onload=&quot;x()&quot;&gt;a &amp; co&lt;/b&gt;');
    expect(text).not.toContain('<b ');
    expect(text).not.toContain(String.fromCharCode(1));
    expect(text.startsWith('<?xml')).toBe(true);
  });
});
