import { svgElement } from './element.ts';

/** The symbols of buttons as paths in a box of 16 by 16, so that they do not depend on fonts. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 3v10M13.5 3v10M4.5 8h7M6.5 5.5L4 8l2.5 2.5M9.5 5.5L12 8l-2.5 2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3.5M4 7l4-4l4 4',
  down: 'M8 3v9.5M4 9l4 4l4-4',
  'theme-auto': 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 2.5v11M10.5 4v8M12.5 6v4',
  'theme-light':
    'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  'theme-dark': 'M13 9.5A5.5 5.5 0 1 1 6.5 3A4.5 4.5 0 0 0 13 9.5z',
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
