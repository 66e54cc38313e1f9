import { markKey } from '../scene/build-scene.ts';
import { METRICS } from '../scene/metrics.ts';
import type { ClusterMark, Mark, Scene, TickMark } from '../scene/scene.ts';
import type { Palette } from './palette.ts';
import type { Point, Surface } from './surface.ts';

/** What is pointed out: the item that is open, the key of the mark in focus, the key of the mark under the pointer. */
export type Highlight = { chosenItems: ReadonlySet<string>; focusKey: string | null; hoverKey: string | null };

/** Draws what changes with pointer and keyboard over a scene: rings, and the connector between the marks of one chosen event. */
export function paintOverlay(surface: Surface, scene: Scene, scrollPx: number, highlight: Highlight, palette: Palette): void {
  for (const itemKey of highlight.chosenItems) {
    const marks = scene.marks.filter((mark) => mark.item.key === itemKey);
    connect(surface, marks, scrollPx, palette);
    for (const mark of marks) ring(surface, mark, mark.radius + 3.5, scrollPx, palette.accent, 2);
  }
  for (const tick of scene.ticks) {
    if (tick.items.some((item) => highlight.chosenItems.has(item.key))) ring(surface, tick, 5.5, scrollPx, palette.accent, 2);
    if (holds(scene, tick, highlight.hoverKey)) ring(surface, tick, 5.5, scrollPx, palette.quiet, 1.2);
    if (holds(scene, tick, highlight.focusKey)) ring(surface, tick, 8, scrollPx, palette.text, 2);
  }
  for (const mark of scene.marks) {
    if (mark.key === highlight.hoverKey) ring(surface, mark, mark.radius + 3.5, scrollPx, palette.quiet, 1.2);
    if (mark.key === highlight.focusKey) box(surface, mark, scrollPx, palette);
  }
  for (const cluster of scene.clusters) {
    if (holds(scene, cluster, highlight.hoverKey)) ring(surface, cluster, 12, scrollPx, palette.quiet, 1.2);
    if (holds(scene, cluster, highlight.focusKey)) ring(surface, cluster, 12, scrollPx, palette.text, 2);
  }
}

/** Whether a sign that stands for several items stands for the one with this key in this lane. */
const holds = (scene: Scene, sign: TickMark | ClusterMark, key: string | null): boolean =>
  key !== null && sign.items.some((item) => markKey(item.key, scene.lanes[sign.laneIndex]?.id ?? '') === key);

function connect(surface: Surface, marks: readonly Mark[], scrollPx: number, palette: Palette): void {
  if (marks.length < 2) return;
  const points = marks.map((mark): Point => [mark.x, mark.y - scrollPx]).sort((a, b) => a[1] - b[1]);
  points.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [x, y];
    surface.line(
      [
        [fromX, fromY + 11],
        [x, y - 11],
      ],
      { stroke: palette.accent, widthPx: 1.5, alpha: 0.5 },
    );
  });
}

function ring(surface: Surface, at: { x: number; y: number }, radius: number, scrollPx: number, stroke: string, widthPx: number): void {
  surface.circle(at.x, at.y - scrollPx, radius, { stroke, widthPx });
}

function box(surface: Surface, mark: Mark, scrollPx: number, palette: Palette): void {
  const half = METRICS.rowPx / 2 - 1;
  surface.rect(mark.x - mark.radius - 5, mark.y - scrollPx - half, 2 * mark.radius + 10, 2 * half, { stroke: palette.text, widthPx: 2 });
}
