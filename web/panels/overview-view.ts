import { type BrushPart, brushExtent, brushed } from '../scene/brush.ts';
import { dayOfNumber } from '../scene/day-number.ts';
import { densityOf } from '../scene/density.ts';
import { fitAll } from '../scene/fit-window.ts';
import type { Item } from '../scene/item.ts';
import { panWindow, type TimeWindow } from '../scene/time-window.ts';
import { memoLast } from '../state/memo-last.ts';
import type { Dispatch } from '../state/reduce.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { formatDay, formatWindow } from '../words/format-days.ts';
import type { Words } from '../words/words.ts';
import { element, svgElement } from './element.ts';
import { renderWhenChanged } from './render-when-changed.ts';

/** How high the strip is, and how wide one bar of its density, in pixels. */
const STRIP = { heightPx: 40, barPx: 3 };

/** What the overview shows: of all of time the items that the filter lets through, and the window in view. */
export type OverviewFacts = { all: readonly Item[]; items: readonly Item[]; window: TimeWindow | null; words: Words };

/** The strip under the lanes: all of time with its density, and a brush on what is in view, for pointer and keyboard. Call the answer to show facts. */
export function createOverview(host: HTMLElement, dispatch: Dispatch): (facts: OverviewFacts) => void {
  const picture = element('div', { class: 'overview-picture', 'aria-hidden': 'true' });
  const parts = { whole: handle('whole'), start: handle('start'), end: handle('end') };
  const strip = element('div', { class: 'overview-strip' }, picture, parts.whole, parts.start, parts.end);
  const ends = element('div', { class: 'overview-ends quiet', 'aria-hidden': 'true' });
  host.replaceChildren(ends, strip);
  let shown: { range: TimeWindow; window: TimeWindow } | null = null;
  const move = (window: TimeWindow): void => dispatch({ type: 'moved', window });
  const dayAt = (clientX: number): number => {
    const box = strip.getBoundingClientRect();
    const range = shown?.range ?? { from: 0, to: 1 };
    return range.from + ((clientX - box.left) / Math.max(box.width, 1)) * (range.to - range.from);
  };
  listenToPointer(strip, () => shown?.window ?? null, dayAt, move);
  for (const part of ['whole', 'start', 'end'] as const)
    parts[part].addEventListener('keydown', (event) => {
      if (shown === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = pressed(event.key, part, shown.window, shown.range);
      if (next === null) return;
      event.preventDefault();
      move(next);
    });

  const rangeFor = memoLast(fitAll);
  const render = renderWhenChanged(picture);
  const renderEnds = renderWhenChanged(ends);
  return ({ all, items, window, words }) => {
    const range = rangeFor(all);
    const widthPx = strip.clientWidth;
    strip.hidden = range === null || window === null;
    if (range === null || window === null || widthPx === 0) return;
    shown = { range, window };
    render([items, range, widthPx], () => [bars(densityOf(items, range, Math.max(Math.floor(widthPx / STRIP.barPx), 1)), widthPx)]);
    renderEnds([range, words], () => [range.from, range.to].map((day) => element('span', {}, formatDay(dayOfNumber(day), words))));
    place(parts, shown, widthPx, words);
  };
}

type Handles = Readonly<Record<BrushPart, HTMLElement>>;

const handle = (part: BrushPart): HTMLElement =>
  element('div', { class: `brush ${part}`, role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal', 'data-part': part });

function bars(counts: readonly number[], widthPx: number): SVGElement {
  const most = Math.max(...counts, 1e-9);
  const step = widthPx / counts.length;
  const path = counts
    .map((count, i) => {
      if (count <= 0) return '';
      const height = Math.max((count / most) * (STRIP.heightPx - 6), 1);
      return `M${(i * step).toFixed(1)} ${STRIP.heightPx}v${-height.toFixed(1)}h${Math.max(step - 0.5, 1).toFixed(1)}V${STRIP.heightPx}z`;
    })
    .join('');
  return svgElement('svg', { width: widthPx, height: STRIP.heightPx }, svgElement('path', { class: 'density', d: path }));
}

function place(parts: Handles, { range, window }: { range: TimeWindow; window: TimeWindow }, widthPx: number, words: Words): void {
  const { left, right } = brushExtent(window, range, widthPx);
  const desk = deskWordsOf(words);
  const [from, to] = [dayOfNumber(window.from), dayOfNumber(Math.ceil(window.to))];
  parts.whole.style.left = `${left}px`;
  parts.whole.style.width = `${right - left}px`;
  parts.start.style.left = `${left}px`;
  parts.end.style.left = `${right}px`;
  const says = (part: BrushPart, label: string, day: number, text: string): void => {
    for (const [name, value] of Object.entries({
      'aria-label': label,
      'aria-valuemin': String(Math.floor(Math.min(range.from, window.from))),
      'aria-valuemax': String(Math.ceil(Math.max(range.to, window.to))),
      'aria-valuenow': String(Math.round(day)),
      'aria-valuetext': text,
    }))
      parts[part].setAttribute(name, value);
  };
  says('whole', desk.overviewWhole, (window.from + window.to) / 2, formatWindow(from, to, words));
  says('start', desk.overviewStart, window.from, formatDay(from, words));
  says('end', desk.overviewEnd, window.to, formatDay(dayOfNumber(Math.ceil(window.to) - 1), words));
}

/** Dragging a part moves it; a press beside the brush brings the window there and goes on moving it. */
function listenToPointer(
  strip: HTMLElement,
  windowNow: () => TimeWindow | null,
  dayAt: (clientX: number) => number,
  move: (window: TimeWindow) => void,
): void {
  let held: { part: BrushPart; from: number; window: TimeWindow } | null = null;
  strip.addEventListener('pointerdown', (event) => {
    const window = windowNow();
    if (window === null || event.button !== 0) return;
    const day = dayAt(event.clientX);
    const named = event.target instanceof HTMLElement ? event.target.dataset.part : undefined;
    const part = named === 'start' || named === 'end' ? named : 'whole';
    const centred = named === undefined ? brushed(window, 'whole', day - (window.from + window.to) / 2) : window;
    if (centred !== window) move(centred);
    held = { part, from: day, window: centred };
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener('pointermove', (event) => {
    if (held !== null) move(brushed(held.window, held.part, dayAt(event.clientX) - held.from));
  });
  const letGo = (): void => {
    held = null;
  };
  strip.addEventListener('pointerup', letGo);
  strip.addEventListener('pointercancel', letGo);
}

/** What a key makes of the window: arrows a tenth of it, page keys the whole of it, Home and End to the ends of time. */
function pressed(key: string, part: BrushPart, window: TimeWindow, range: TimeWindow): TimeWindow | null {
  const days = window.to - window.from;
  const step = Math.max(days / 10, 1);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return brushed(window, part, -step);
    case 'ArrowRight':
    case 'ArrowUp':
      return brushed(window, part, step);
    case 'PageDown':
      return part === 'whole' ? panWindow(window, -1) : brushed(window, part, -days);
    case 'PageUp':
      return part === 'whole' ? panWindow(window, 1) : brushed(window, part, days);
    case 'Home':
      return brushed(window, part, range.from - (part === 'end' ? window.to : window.from));
    case 'End':
      return brushed(window, part, range.to - (part === 'start' ? window.from : window.to));
    default:
      return null;
  }
}
