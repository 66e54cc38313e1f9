import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { Ego } from './meetings.ts';

/** Where somebody stands, in pixels. */
export type Placed = { id: string; x: number; y: number };

type Node = { id: string; x: number; y: number; fx?: number; fy?: number };

/** How often the forces work before the picture is shown: it stands still from the start. */
const ROUNDS = 240;

/**
 * Places a network on an area of `widthPx` × `heightPx`: the one in the middle there, the others around, nearer the oftener they met.
 * The same network always stands the same way.
 */
export function placeNetwork({ ego, met, among }: Ego, widthPx: number, heightPx: number): Placed[] {
  const [middleX, middleY] = [widthPx / 2, heightPx / 2];
  const most = Math.max(...met.map(({ tie }) => tie.items.length), 1);
  const far = Math.min(widthPx, heightPx) * 0.4;
  const nodes: Node[] = [
    { id: ego.id, x: middleX, y: middleY, fx: middleX, fy: middleY },
    ...met.map(({ actor }, i) => {
      const angle = (i / met.length) * 2 * Math.PI - Math.PI / 2;
      return { id: actor.id, x: middleX + far * Math.cos(angle), y: middleY + far * Math.sin(angle) };
    }),
  ];
  const links = [
    ...met.map(({ actor, tie }) => ({
      source: ego.id,
      target: actor.id,
      distance: far * (1.1 - 0.5 * (tie.items.length / most)),
      strength: 0.5,
    })),
    ...among.map(({ a, b }) => ({ source: a, target: b, distance: far * 0.7, strength: 0.04 })),
  ];
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ distance }) => distance)
        .strength(({ strength }) => strength),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('room', forceCollide(46))
    .force('x', forceX(middleX).strength(0.01))
    .force('y', forceY(middleY).strength(0.05))
    .stop()
    .tick(ROUNDS);
  const inside = (value: number, size: number, margin: number): number => Math.min(Math.max(value, margin), size - margin);
  return nodes.map(({ id, x, y }) => ({ id, x: inside(x, widthPx, 60), y: inside(y, heightPx, 32) }));
}
