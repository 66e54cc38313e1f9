import { METRICS } from './metrics.ts';
import type { ClusterMark, Mark, Scene, TickMark } from './scene.ts';

/** What stands under a point. */
export type Hit =
  | { kind: 'mark'; mark: Mark }
  | { kind: 'tick'; tick: TickMark }
  | { kind: 'cluster'; cluster: ClusterMark }
  | { kind: 'edge'; laneIndex: number; side: 'earlier' | 'later' };

/** How near a pointer must come to a sign, in pixels; a finger needs more than a mouse can tell. */
const REACH_PX = 10;
/** How wide the counts at the edges of a lane are. */
const EDGE_PX = 34;

/**
 * What stands at `x`, `y` (pixels; y from the top of the first lane), or null. The nearest sign wins; then a label or a band under the point; then the counts at the edges.
 * Looks only at the lane that holds the point. `measure` gives the width of a label.
 */
export function hitTest(scene: Scene, x: number, y: number, measure: (text: string) => number): Hit | null {
  const laneIndex = scene.lanes.findIndex((lane) => y >= lane.y && y < lane.y + lane.heightPx);
  if (laneIndex === -1) return null;
  const near = [
    ...scene.marks
      .filter((mark) => mark.laneIndex === laneIndex)
      .map((mark) => ({ hit: { kind: 'mark', mark } as Hit, x: mark.x, y: mark.y })),
    ...scene.ticks
      .filter((tick) => tick.laneIndex === laneIndex)
      .map((tick) => ({ hit: { kind: 'tick', tick } as Hit, x: tick.x, y: tick.y })),
    ...scene.clusters
      .filter((one) => one.laneIndex === laneIndex)
      .map((cluster) => ({ hit: { kind: 'cluster', cluster } as Hit, x: cluster.x, y: cluster.y })),
  ]
    .map((one) => ({ ...one, distance: Math.hypot(one.x - x, one.y - y) }))
    .filter(({ distance }) => distance <= REACH_PX)
    .sort((a, b) => a.distance - b.distance)[0];
  if (near !== undefined) return near.hit;
  const under = scene.marks.find(
    (mark) =>
      mark.laneIndex === laneIndex &&
      Math.abs(mark.y - y) <= 9 + (mark.label?.detail && y > mark.y ? METRICS.cardLinePx : 0) &&
      isUnder(mark, x, measure),
  );
  return under === undefined ? edgeAt(scene, laneIndex, x) : { kind: 'mark', mark: under };
}

function isUnder({ label, band, bracket, x: middle }: Mark, x: number, measure: (text: string) => number): boolean {
  if (label !== null && x >= middle && x <= label.x + measure(label.text)) return true;
  if (bracket !== null && x >= Math.min(bracket.x, middle) && x <= Math.max(bracket.x, middle)) return true;
  return band !== null && x >= band.x0 && x <= band.x1;
}

function edgeAt(scene: Scene, laneIndex: number, x: number): Hit | null {
  const lane = scene.lanes[laneIndex];
  if (lane === undefined) return null;
  if (lane.earlier > 0 && x <= EDGE_PX) return { kind: 'edge', laneIndex, side: 'earlier' };
  return lane.later > 0 && x >= scene.widthPx - EDGE_PX ? { kind: 'edge', laneIndex, side: 'later' } : null;
}
