import type { Drawn } from './draw-timeline.ts';
import { canvasSurface } from './paint/canvas-surface.ts';
import { type Picture, paintPicture, pictureSize } from './paint/paint-picture.ts';
import { svgSurface } from './paint/svg-surface.ts';
import { svgText } from './paint/svg-text.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { eventFilterInput } from './queries/event-filter-input.ts';
import { axisTicks } from './scene/axis-ticks.ts';
import { dayOfNumber } from './scene/day-number.ts';
import type { PageState } from './state/page-state.ts';
import { FONT_FAMILY } from './text-measure.ts';
import { deskWordsOf } from './words/desk-words-of.ts';
import { formatWindow } from './words/format-days.ts';

/** How many device pixels a PNG has for each pixel. */
const PNG_SCALE = 2;
/** The most outlets that a picture names. */
const MOST_SOURCES = 12;

/** The timeline in view as a file to keep, with a line of its sources. @throws GraphError when the server does not say these. */
export async function exportView(form: 'svg' | 'png', state: PageState, drawn: Drawn, context: PanelContext): Promise<void> {
  const { window } = state.view;
  if (window === null) return;
  const { words, palette } = context;
  const [from, to] = [dayOfNumber(window.from), dayOfNumber(Math.ceil(window.to))];
  const picture: Picture = {
    scene: drawn.scene,
    ticks: axisTicks(window, drawn.scene.widthPx),
    title: `${words.page.timeline}, ${formatWindow(from, to, words)}`,
    sources: `${await sourcesOf(state, context)} · Démarche ${state.server?.version ?? ''}`.trim(),
    palette,
    locale: words.locale,
    measure: drawn.measure,
  };
  save(form === 'svg' ? svgOf(picture) : await pngOf(picture), `demarche-${from}--${dayOfNumber(Math.ceil(window.to) - 1)}.${form}`);
}

/** The outlets of what is in view, those that carry most first. */
async function sourcesOf({ view, timeline }: PageState, { words, effects }: PanelContext): Promise<string> {
  const desk = deskWordsOf(words);
  const items = timeline.value?.items ?? [];
  const asked = eventFilterInput(view.filter, { window: view.window, statements: true, items });
  const carrying = (await effects.outletCounts(asked))
    .filter(({ id, count }) => count > 0 && (view.filter.outlets.length === 0 || view.filter.outlets.includes(id)))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  if (carrying.length === 0) return desk.noSources;
  const named = carrying.slice(0, MOST_SOURCES).map(({ name, count }) => `${name} (${count})`);
  const rest = carrying.length - named.length;
  return desk.sourcesOf([...named, ...(rest > 0 ? [desk.moreSources(rest)] : [])].join(', '));
}

function svgOf(picture: Picture): Blob {
  const { surface, nodes } = svgSurface('view');
  paintPicture(surface, picture);
  const { width, height } = pictureSize(picture);
  return new Blob([svgText(nodes, width, height, FONT_FAMILY)], { type: 'image/svg+xml' });
}

async function pngOf(picture: Picture): Promise<Blob> {
  const { width, height } = pictureSize(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas: use a current one.');
  context.scale(PNG_SCALE, PNG_SCALE);
  paintPicture(canvasSurface(context, FONT_FAMILY), picture);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large for this browser: export SVG.')) : resolve(blob)),
      'image/png',
    ),
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
