import type { Board } from './board.ts';
import { canvasSurface } from './paint/canvas-surface.ts';
import { paintOverlay } from './paint/paint-overlay.ts';
import { paintScene } from './paint/paint-scene.ts';
import { axisView } from './panels/axis-view.ts';
import { laneNames } from './panels/lane-names.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { renderWhenChanged } from './panels/render-when-changed.ts';
import { spokenItem, tipContent } from './panels/tip.ts';
import { axisTicks } from './scene/axis-ticks.ts';
import { buildScene, markKey } from './scene/build-scene.ts';
import type { Filter } from './scene/filter.ts';
import type { Measure } from './scene/fit-text.ts';
import type { Item } from './scene/item.ts';
import { type Layout, layOut, packingScale } from './scene/lay-out.ts';
import type { Scene } from './scene/scene.ts';
import { stackLanes } from './scene/stack-lanes.ts';
import { pxPerDay, type TimeWindow } from './scene/time-window.ts';
import { stopAt } from './scene/walk.ts';
import { memoLast } from './state/memo-last.ts';
import type { PageState } from './state/page-state.ts';
import type { Panel, ViewState } from './state/view-state.ts';
import { createMeasure, FONT_FAMILY } from './text-measure.ts';
import { detailOf, labelOf } from './words/label-of.ts';
import { nameOf } from './words/name-of.ts';
import type { Words } from './words/words.ts';

/** What was drawn last: what gestures and other panels look into. */
export type Drawn = { layout: Layout; scene: Scene; measure: Measure };

/** Draws the timeline for a state; null while there is nothing to draw or nowhere to draw it. */
export type TimelineDrawer = (state: PageState, context: PanelContext) => Drawn | null;

const NO_WINDOW: TimeWindow = { from: 20_000, to: 20_365 };

/** A drawer on the board: items → lanes → scene → paint, each step done again only when what it depends on changed. `pixelRatio`: device pixels a CSS pixel. */
export function createTimelineDrawer(board: Board, pixelRatio: () => number): TimelineDrawer {
  const base = contextOf(board.base);
  const overlay = contextOf(board.overlay);
  const measureFor = memoLast((_fonts: number) => createMeasure(base));
  const layoutFor = memoLast(
    (
      items: readonly Item[],
      lanes: ViewState['lanes'],
      statements: boolean,
      filter: Filter,
      scale: number,
      measure: Measure,
      words: Words,
    ) =>
      layOut(items, {
        mode: lanes,
        statements,
        filter,
        measure,
        pxPerDay: scale,
        labelOf: (item, owner) => labelOf(item, owner, words),
        detailOf: (item) => detailOf(item, words),
        nameOf: (owner) => (owner === null ? words.page.othersLane : nameOf(owner, words)),
      }),
  );
  let stacked: Layout | null = null;
  const sceneFor = memoLast(buildScene);
  const ticksFor = memoLast(axisTicks);
  const chosenFor = memoLast(chosenItems);
  const names = renderWhenChanged(board.names);
  const axis = renderWhenChanged(board.axis);
  const tip = renderWhenChanged(board.tip);
  const onBase = onlyWhenChanged();
  const onOverlay = onlyWhenChanged();

  return (state, context) => {
    const { view, timeline, sizePx, scrollPx, fonts } = state;
    const { words, palette } = context;
    if (sizePx.width === 0) return null;
    const window = view.window ?? NO_WINDOW;
    const items = timeline.value?.items ?? NO_ITEMS;
    const measure = measureFor(fonts);
    const packed = layoutFor(items, view.lanes, view.statements, view.filter, packingScale(pxPerDay(window, sizePx.width)), measure, words);
    stacked = stackLanes(packed, window, stacked);
    const layout = stacked;
    const scene = sceneFor(layout, window, sizePx.width);
    const ticks = ticksFor(window, sizePx.width);
    board.plot.setAttribute('aria-label', words.page.timeline);
    board.keys.textContent = words.page.keys;
    board.sheet.style.height = `${layout.heightPx}px`;
    board.plot.style.height = `${sizePx.height}px`;
    names([layout, words], () => laneNames(layout.lanes, context));
    axis([ticks, sizePx.width, words], () => [axisView(ticks, sizePx.width, words.locale)]);
    onBase([scene, ticks, scrollPx, sizePx, palette, fonts], () => {
      const surface = canvasSurface(fresh(board.base, base, sizePx, pixelRatio()), FONT_FAMILY);
      const gridX = ticks.fine.map(({ x }) => x);
      const strongGridX = ticks.coarse.map(({ x }) => x).filter((x) => x > 0);
      paintScene(surface, scene, { scrollPx, heightPx: sizePx.height, gridX, strongGridX }, palette);
    });
    const chosen = chosenFor(items, view.panel);
    onOverlay([scene, scrollPx, sizePx, palette, chosen, state.focusKey, state.hoverKey], () => {
      const surface = canvasSurface(fresh(board.overlay, overlay, sizePx, pixelRatio()), FONT_FAMILY);
      paintOverlay(surface, scene, scrollPx, { chosenItems: chosen, focusKey: state.focusKey, hoverKey: state.hoverKey }, palette);
    });
    showTip(board, scene, state, words, tip);
    speak(board, layout, state, words);
    return { layout, scene, measure };
  };
}

const NO_ITEMS: readonly Item[] = [];

/** The keys of the items that the open panel is about: the event, or all steps of the invitation. */
export function chosenItems(items: readonly Item[], panel: Panel | null): ReadonlySet<string> {
  if (panel?.kind !== 'event' && panel?.kind !== 'invitation') return new Set();
  return new Set(items.filter(({ opens }) => opens.kind === panel.kind && opens.id === panel.id).map(({ key }) => key));
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas: use a current one.');
  return context;
}

/** The context of a canvas that is cleared and as large as the plot, in device pixels. */
function fresh(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height }: PageState['sizePx'],
  ratio: number,
): CanvasRenderingContext2D {
  const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

function onlyWhenChanged(): (dependsOn: readonly unknown[], run: () => void) => void {
  let last: readonly unknown[] = [];
  return (dependsOn, run) => {
    if (dependsOn.length === last.length && dependsOn.every((value, i) => Object.is(value, last[i]))) return;
    last = dependsOn;
    run();
  };
}

/** The signs under pointer or focus with all that they stand for. */
function showTip(board: Board, scene: Scene, state: PageState, words: Words, render: ReturnType<typeof renderWhenChanged>): void {
  const key = state.hoverKey ?? state.focusKey;
  const sign = key === null ? undefined : signsOf(scene).find(({ lane, items }) => items.some((item) => markKey(item.key, lane) === key));
  board.tip.hidden = sign === undefined;
  if (sign === undefined) return;
  render([sign.items.length === 1 ? sign.items[0] : sign.items, words], () => tipContent(sign.items, words));
  const y = sign.y - state.scrollPx;
  const isLow = y > state.sizePx.height - 90;
  board.tip.style.left = `${Math.min(Math.max(sign.x + 12, 4), Math.max(state.sizePx.width - 290, 4))}px`;
  board.tip.style.top = isLow ? 'auto' : `${y + 14}px`;
  board.tip.style.bottom = isLow ? `${state.sizePx.height - y + 14}px` : 'auto';
}

function signsOf(scene: Scene): { x: number; y: number; lane: string; items: readonly Item[] }[] {
  const laneOf = (laneIndex: number): string => scene.lanes[laneIndex]?.id ?? '';
  return [
    ...scene.marks.map(({ x, y, laneIndex, item }) => ({ x, y, lane: laneOf(laneIndex), items: [item] })),
    ...[...scene.ticks, ...scene.clusters].map(({ x, y, laneIndex, items }) => ({ x, y, lane: laneOf(laneIndex), items })),
  ];
}

function speak(board: Board, layout: Layout, { focusKey }: PageState, words: Words): void {
  const stop = stopAt(layout, focusKey);
  const text = stop === null ? '' : spokenItem(stop.item, layout.lanes[stop.laneIndex]?.name ?? '', words);
  if (board.spoken.textContent !== text) board.spoken.textContent = text;
}
