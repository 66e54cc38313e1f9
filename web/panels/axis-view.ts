import type { AxisTicks } from '../scene/axis-ticks.ts';
import { formatTick } from '../words/format-axis.ts';
import { svgElement } from './element.ts';

/** How high the axis is, in pixels. */
export const AXIS_PX = 44;

/** The axis as SVG: above what the fine ticks are part of, below the fine ticks. Hidden from readers of the screen, who hear each event's day. */
export function axisView({ fine, coarse }: AxisTicks, widthPx: number, locale: string): SVGElement {
  const above = coarse.map((tick, i) => {
    const next = coarse[i + 1]?.x ?? widthPx;
    const isRoomy = next - tick.x > 70;
    const line = tick.x > 0 ? svgElement('line', { class: 'strong', x1: crisp(tick.x), x2: crisp(tick.x), y1: 4, y2: AXIS_PX }) : null;
    return svgElement(
      'g',
      {},
      line,
      isRoomy ? svgElement('text', { class: 'coarse', x: tick.x + 7, y: 17 }, formatTick(tick, 'coarse', locale)) : null,
    );
  });
  const below = fine
    .filter(({ x }) => x > 4 && x < widthPx - 4)
    .map((tick) =>
      svgElement(
        'g',
        {},
        svgElement('line', { x1: crisp(tick.x), x2: crisp(tick.x), y1: AXIS_PX - 6, y2: AXIS_PX }),
        svgElement('text', { class: 'fine', x: tick.x, y: AXIS_PX - 12, 'text-anchor': 'middle' }, formatTick(tick, 'fine', locale)),
      ),
    );
  return svgElement('svg', { class: 'axis-svg', width: widthPx, height: AXIS_PX, 'aria-hidden': 'true' }, ...above, ...below);
}

const crisp = (x: number): number => Math.round(x) + 0.5;
