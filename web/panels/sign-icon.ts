import { paintSign, type Sign } from '../paint/paint-sign.ts';
import type { Palette } from '../paint/palette.ts';
import type { Surface } from '../paint/surface.ts';
import { type SvgNode, svgSurface } from '../paint/svg-surface.ts';
import { svgElement } from './element.ts';

/** A sign as the plain event of its group shows it. */
export const plainSign = (group: Sign['group'], more: Partial<Sign> = {}): Sign => ({
  group,
  fill: 'solid',
  sure: true,
  struck: false,
  notched: false,
  radius: 6,
  ...more,
});

/** A small drawing in the page, made by the same painters as the timeline; hidden from readers of the screen, who hear the words beside it. */
export function drawing(widthPx: number, heightPx: number, prefix: string, draw: (surface: Surface) => void): SVGElement {
  const { surface, nodes } = svgSurface(prefix);
  draw(surface);
  const attributes = {
    class: 'drawing',
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return svgElement('svg', attributes, ...nodes.map(nodeOf));
}

/** The sign of an event, as an icon. */
export const signIcon = (sign: Sign, palette: Palette, ground: string = palette.ground): SVGElement =>
  drawing(20, 20, 'sign', (surface) => paintSign(surface, 10, 10, sign, palette, ground));

const nodeOf = ({ tag, attributes, text, children = [] }: SvgNode): SVGElement =>
  svgElement(tag as keyof SVGElementTagNameMap, attributes, ...children.map(nodeOf), text ?? null);
