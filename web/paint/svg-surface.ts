import type { Ink, Surface } from './surface.ts';

/** An element of a drawing as plain data: what a page makes into SVG nodes, and an export into text. */
export type SvgNode = { tag: string; attributes: Readonly<Record<string, string | number>>; text?: string; children?: readonly SvgNode[] };

/** A surface that collects SVG elements in `nodes`. `prefix` makes the ids of fades unique in a page. Uses attributes only, never `style`. */
export function svgSurface(prefix: string): { surface: Surface; nodes: SvgNode[] } {
  const nodes: SvgNode[] = [];
  const add = (tag: string, attributes: SvgNode['attributes'], ink: Ink): void => {
    nodes.push({ tag, attributes: { ...attributes, ...inkAttributes(ink) } });
  };
  const pointsOf = (points: readonly (readonly [number, number])[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  const surface: Surface = {
    rect: (x, y, width, height, ink) => add('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, ink),
    fade: (x, y, width, height, colour, stops) => {
      const id = `${prefix}-fade-${nodes.length}`;
      const children = stops.map(({ at, alpha }) => ({
        tag: 'stop',
        attributes: { offset: round(at), 'stop-color': colour, 'stop-opacity': round(alpha) },
      }));
      nodes.push({ tag: 'linearGradient', attributes: { id }, children });
      add('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, { fill: `url(#${id})` });
    },
    polygon: (points, ink) => add('polygon', { points: pointsOf(points) }, ink),
    circle: (x, y, radius, ink) => add('circle', { cx: round(x), cy: round(y), r: round(radius) }, ink),
    line: (points, ink) => add('polyline', { points: pointsOf(points) }, { fill: 'none', ...ink }),
    text: (x, y, text, { fill, sizePx, weight = 400, align = 'left', alpha = 1 }) => {
      const anchor = { left: 'start', center: 'middle', right: 'end' }[align];
      nodes.push({
        tag: 'text',
        text,
        attributes: {
          x: round(x),
          y: round(y),
          fill,
          'font-size': sizePx,
          'font-weight': weight,
          'text-anchor': anchor,
          'dominant-baseline': 'central',
          opacity: alpha,
        },
      });
    },
  };
  return { surface, nodes };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function inkAttributes({ fill, stroke, widthPx, alpha, dash }: Ink): Record<string, string | number> {
  return {
    fill: fill ?? 'none',
    ...(stroke === undefined ? {} : { stroke, 'stroke-width': widthPx ?? 1 }),
    ...(alpha === undefined ? {} : { opacity: alpha }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') }),
  };
}
