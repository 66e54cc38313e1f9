import type { Point, Surface } from './surface.ts';

/** A surface whose origin stands at `dx`, `dy` of another. */
export function shiftedSurface(surface: Surface, dx: number, dy: number): Surface {
  const moved = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + dx, y + dy]);
  return {
    rect: (x, y, width, height, ink) => surface.rect(x + dx, y + dy, width, height, ink),
    fade: (x, y, width, height, colour, stops) => surface.fade(x + dx, y + dy, width, height, colour, stops),
    polygon: (points, ink) => surface.polygon(moved(points), ink),
    circle: (x, y, radius, ink) => surface.circle(x + dx, y + dy, radius, ink),
    line: (points, ink) => surface.line(moved(points), ink),
    text: (x, y, text, lettering) => surface.text(x + dx, y + dy, text, lettering),
  };
}
