import type { AxisTicks } from '../scene/axis-ticks.ts';
import { fitText, type Measure } from '../scene/fit-text.ts';
import type { Scene } from '../scene/scene.ts';
import { formatTick } from '../words/format-axis.ts';
import { groundOf, paintScene } from './paint-scene.ts';
import type { Palette } from './palette.ts';
import { shiftedSurface } from './shifted-surface.ts';
import type { Surface } from './surface.ts';

/** What stands on a picture of the timeline. `sources` may be long: it is broken into lines. `locale` is for the axis. */
export type Picture = {
  scene: Scene;
  ticks: AxisTicks;
  title: string;
  sources: string;
  palette: Palette;
  locale: string;
  measure: Measure;
};

const NAMES_PX = 150;
const HEAD_PX = 34;
const AXIS_PX = 44;
const LINE_PX = 17;
const PAD_PX = 14;

/** How large a picture is, in pixels: all lanes in full height, whatever is scrolled out of sight. */
export function pictureSize(picture: Picture): { width: number; height: number } {
  const width = NAMES_PX + picture.scene.widthPx;
  return { width, height: HEAD_PX + AXIS_PX + picture.scene.heightPx + PAD_PX + sourceLines(picture, width).length * LINE_PX + PAD_PX / 2 };
}

/** Draws the timeline for taking away: title, axis, lanes with their names, and below them what it rests on. */
export function paintPicture(surface: Surface, picture: Picture): void {
  const { scene, ticks, title, palette, locale, measure } = picture;
  const { width, height } = pictureSize(picture);
  const top = HEAD_PX + AXIS_PX;
  surface.rect(0, 0, width, height, { fill: palette.ground });
  paintScene(
    shiftedSurface(surface, NAMES_PX, top),
    scene,
    {
      scrollPx: 0,
      heightPx: scene.heightPx,
      gridX: ticks.fine.map(({ x }) => x),
      strongGridX: ticks.coarse.map(({ x }) => x).filter((x) => x > 0),
    },
    palette,
  );
  scene.lanes.forEach((lane, i) => {
    surface.rect(0, top + lane.y, NAMES_PX, lane.heightPx, { fill: groundOf(i, palette) });
    surface.text(PAD_PX, top + lane.y + 19, fitText(lane.name, NAMES_PX - 2 * PAD_PX, measure), {
      fill: palette.text,
      sizePx: 12,
      weight: 600,
    });
  });
  surface.text(PAD_PX, HEAD_PX / 2 + 2, title, { fill: palette.text, sizePx: 14, weight: 600 });
  paintAxis(shiftedSurface(surface, NAMES_PX, HEAD_PX), ticks, scene.widthPx, palette, locale);
  const below = top + scene.heightPx;
  surface.line(
    [
      [0, below + 0.5],
      [width, below + 0.5],
    ],
    { stroke: palette.line, widthPx: 1 },
  );
  sourceLines(picture, width).forEach((line, i) => {
    surface.text(PAD_PX, below + PAD_PX + i * LINE_PX, line, { fill: palette.quiet, sizePx: 11 });
  });
}

function paintAxis(surface: Surface, { fine, coarse }: AxisTicks, widthPx: number, palette: Palette, locale: string): void {
  coarse.forEach((tick, i) => {
    if ((coarse[i + 1]?.x ?? widthPx) - tick.x > 70)
      surface.text(tick.x + 7, 13, formatTick(tick, 'coarse', locale), { fill: palette.text, sizePx: 12, weight: 600 });
  });
  for (const tick of fine)
    if (tick.x > 4 && tick.x < widthPx - 4)
      surface.text(tick.x, AXIS_PX - 14, formatTick(tick, 'fine', locale), { fill: palette.quiet, sizePx: 11, align: 'center' });
  surface.line(
    [
      [0, AXIS_PX - 0.5],
      [widthPx, AXIS_PX - 0.5],
    ],
    { stroke: palette.line, widthPx: 1 },
  );
}

/** The words of the sources in lines that fit the picture. */
function sourceLines({ sources, measure }: Picture, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of sources.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || measure(longer) > widthPx - 2 * PAD_PX) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
