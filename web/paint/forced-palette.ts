import { ACT_GROUPS, type ActGroup } from '../../schema/words/acts.ts';
import { mixColours } from './mix-colours.ts';
import type { Palette } from './palette.ts';

/** The palette for readers who force their own colours: `colourOf` gives a system colour (`CanvasText`) as `rgb(…)`. Groups differ by shape alone. */
export function forcedPalette(colourOf: (systemColour: string) => string): Palette {
  const [ground, text, accent] = ['Canvas', 'CanvasText', 'Highlight'].map((name) => hexOf(colourOf(name)));
  const [back, ink] = [ground ?? '#ffffff', text ?? '#000000'];
  return {
    ground: back,
    laneAlt: back,
    line: mixColours(ink, back, 0.4),
    faint: mixColours(ink, back, 0.2),
    text: ink,
    quiet: ink,
    accent: accent ?? ink,
    alert: ink,
    groups: Object.fromEntries(ACT_GROUPS.map((group) => [group, ink])) as Record<ActGroup, string>,
  };
}

/** `rgb(18, 22, 28)` as `#12161c`; black where it is nothing of the kind. */
function hexOf(colour: string): string {
  const channels = (/rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '')
    .split(/[\s,/]+/)
    .slice(0, 3)
    .map(Number);
  if (channels.length < 3 || channels.some(Number.isNaN)) return '#000000';
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
