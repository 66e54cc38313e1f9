import type { Board } from './board.ts';
import type { Drawn } from './draw-timeline.ts';
import { markKey } from './scene/build-scene.ts';
import { type Hit, hitTest } from './scene/hit-test.ts';
import type { Item } from './scene/item.ts';
import { type Step, stopAt, walk } from './scene/walk.ts';
import { reachOf, signDay } from './scene/when.ts';
import type { PageState } from './state/page-state.ts';
import type { Dispatch } from './state/reduce.ts';

/** What the plot's events look into. */
export type PlotView = { state: () => PageState; drawn: () => Drawn | null };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Makes pointer and keyboard on the plot into actions: hover, choose, walk, open, zoom. */
export function listenOnPlot(board: Board, view: PlotView, dispatch: Dispatch): void {
  const hitAt = (event: MouseEvent): Hit | null => {
    const drawn = view.drawn();
    if (drawn === null) return null;
    const box = board.plot.getBoundingClientRect();
    return hitTest(drawn.scene, event.clientX - box.left, event.clientY - box.top + view.state().scrollPx, drawn.measure);
  };
  board.plot.addEventListener('mousemove', (event) => {
    const hit = hitAt(event);
    board.plot.classList.toggle('pointing', hit !== null);
    dispatch({ type: 'hovered', key: keyOf(hit, view.drawn()) });
  });
  board.plot.addEventListener('mouseleave', () => dispatch({ type: 'hovered', key: null }));
  board.plot.addEventListener('click', (event) => {
    const hit = hitAt(event);
    if (hit !== null) choose(hit, view, dispatch);
  });
  board.plot.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (press(event.key, view, dispatch)) event.preventDefault();
    revealLane(board.lanes, view);
  });
  let left: string | null = null;
  board.plot.addEventListener('blur', () => {
    left = view.state().focusKey;
    dispatch({ type: 'focused', key: null });
  });
  board.plot.addEventListener('focus', () => {
    if (board.plot.matches(':focus-visible')) dispatch({ type: 'focused', key: left });
  });
  board.lanes.addEventListener('scroll', () => dispatch({ type: 'scrolled', scrollPx: board.lanes.scrollTop }), { passive: true });
}

function keyOf(hit: Hit | null, drawn: Drawn | null): string | null {
  if (hit === null || hit.kind === 'edge') return null;
  if (hit.kind === 'mark') return hit.mark.key;
  const sign = hit.kind === 'tick' ? hit.tick : hit.cluster;
  const item = sign.items[0];
  return item === undefined ? null : markKey(item.key, drawn?.scene.lanes[sign.laneIndex]?.id ?? '');
}

function choose(hit: Hit, view: PlotView, dispatch: Dispatch): void {
  if (hit.kind === 'edge') revealBeyond(hit, view, dispatch);
  else if (hit.kind === 'cluster') openCluster(hit.cluster.items, dispatch);
  else {
    const item = hit.kind === 'mark' ? hit.mark.item : hit.tick.items[0];
    if (item !== undefined) dispatch({ type: 'opened', panel: item.opens });
  }
}

/** Zooms in on what is counted in one sign; where that would not tell them apart, the table does. */
function openCluster(items: readonly Item[], dispatch: Dispatch): void {
  const days = items.map((item) => signDay(item.when) ?? 0);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  if (to - from < 1) dispatch({ type: 'shapeChosen', shape: 'table' });
  else dispatch({ type: 'moved', window: { from: from - (to - from) * 0.2, to: to + (to - from) * 0.4 } });
}

/** Brings the nearest of a lane's events beyond the edge into view. */
function revealBeyond({ laneIndex, side }: Hit & { kind: 'edge' }, view: PlotView, dispatch: Dispatch): void {
  const lane = view.drawn()?.layout.lanes[laneIndex];
  const { window } = view.state().view;
  if (lane === undefined || window === null) return;
  const items = [...lane.placed.map(({ item }) => item), ...lane.clusters.flatMap((c) => c.items), ...lane.ticks.flatMap((t) => t.items)];
  const reaches = items.flatMap((item) => reachOf(item.when) ?? []);
  const days =
    side === 'earlier'
      ? reaches.map(({ to }) => to).filter((day) => day <= window.from)
      : reaches.map(({ from }) => from).filter((day) => day >= window.to);
  if (days.length === 0) return;
  const day = side === 'earlier' ? Math.max(...days) : Math.min(...days);
  const half = (window.to - window.from) / 2;
  dispatch({ type: 'moved', window: { from: day - half, to: day + half } });
}

/** Scrolls the lanes just so far that the lane in focus is seen. */
function revealLane(lanes: HTMLElement, view: PlotView): void {
  const { layout } = view.drawn() ?? { layout: null };
  const stop = layout === null ? null : stopAt(layout, view.state().focusKey);
  const lane = stop === null ? undefined : layout?.lanes[stop.laneIndex];
  if (lane === undefined) return;
  if (lane.y < lanes.scrollTop) lanes.scrollTop = lane.y;
  else if (lane.y + lane.heightPx > lanes.scrollTop + lanes.clientHeight)
    lanes.scrollTop = Math.min(lane.y, lane.y + lane.heightPx - lanes.clientHeight);
}

/** What a key does on the plot; whether it did anything. */
function press(key: string, view: PlotView, dispatch: Dispatch): boolean {
  const drawn = view.drawn();
  const state = view.state();
  if (drawn === null || state.view.window === null) return false;
  const step = STEPS[key];
  if (step !== undefined) {
    const stop = walk(drawn.layout, state.focusKey, step, (state.view.window.from + state.view.window.to) / 2);
    if (stop !== null) dispatch({ type: 'focused', key: stop.key, day: stop.day });
    return true;
  }
  switch (key) {
    case 'Enter':
    case ' ': {
      const stop = stopAt(drawn.layout, state.focusKey);
      if (stop !== null) dispatch({ type: 'opened', panel: stop.item.opens });
      return stop !== null;
    }
    case '+':
    case '=':
      dispatch({ type: 'zoomed', factor: 1 / 1.6 });
      return true;
    case '-':
      dispatch({ type: 'zoomed', factor: 1.6 });
      return true;
    case '0':
      dispatch({ type: 'fitted' });
      return true;
    case 'PageUp':
    case 'PageDown':
      dispatch({ type: 'panned', share: key === 'PageUp' ? -0.8 : 0.8 });
      return true;
    default:
      return false;
  }
}
