import { svgElement } from './element.ts';

/** The symbols of buttons as paths in a box of 16 by 16, so that they do not depend on fonts. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 3v10M13.5 3v10M4.5 8h7M6.5 5.5L4 8l2.5 2.5M9.5 5.5L12 8l-2.5 2.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** A symbol in the colour of its text; the button that holds it must have a name of its own. */
export function symbol(name: keyof typeof PATHS): SVGElement {
  const path = svgElement('path', {
    d: PATHS[name],
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return svgElement('svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, path);
}
