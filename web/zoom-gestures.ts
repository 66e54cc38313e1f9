import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { pxPerDay, type TimeWindow, WINDOW_LIMITS } from './scene/time-window.ts';

/** What gestures ask for. */
export type GestureHandlers = { onWindow: (window: TimeWindow) => void; onPan: (share: number) => void; onScroll: (byPx: number) => void };

/** Gestures on a plot; `sync` tells them what is on the screen, however it came there. */
export type Gestures = { sync: (window: TimeWindow, widthPx: number) => void };

type Zoomed = HTMLElement & { __zoom?: ZoomTransform };

/**
 * d3-zoom on the plot, which here only turns wheel, drag and pinch into windows: the transform's k is pixels a day, its x the place of day 0.
 * The wheel zooms around the pointer; with shift, or sideways, it pans. Dragging up and down scrolls the lanes.
 */
export function createGestures(node: HTMLElement, { onWindow, onPan, onScroll }: GestureHandlers): Gestures {
  let width = 1;
  const isSideways = (event: WheelEvent): boolean => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => (event instanceof WheelEvent ? !isSideways(event) : !(event instanceof MouseEvent && event.button !== 0)))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const source: unknown = event.sourceEvent;
      if (source === null || source === undefined) return;
      const { k, x } = event.transform;
      onWindow({ from: -x / k, to: (width - x) / k });
      if (source instanceof MouseEvent && !(source instanceof WheelEvent) && source.movementY !== 0) onScroll(-source.movementY);
    });
  select(node).call(behaviour).on('dblclick.zoom', null);
  node.addEventListener(
    'wheel',
    (event) => {
      if (!isSideways(event)) return;
      event.preventDefault();
      onPan((event.deltaX || event.deltaY) / width);
    },
    { passive: false },
  );
  return {
    sync: (window, widthPx) => {
      width = Math.max(widthPx, 1);
      const k = pxPerDay(window, width);
      behaviour.scaleExtent([width / WINDOW_LIMITS.maxDays, width / WINDOW_LIMITS.minDays]).extent([
        [0, 0],
        [width, 1],
      ]);
      (node as Zoomed).__zoom = zoomIdentity.translate(-window.from * k, 0).scale(k);
    },
  };
}
