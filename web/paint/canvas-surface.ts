import type { Ink, Point, Surface } from './surface.ts';

/** A surface on a canvas. `family` is the font family of its texts. */
export function canvasSurface(context: CanvasRenderingContext2D, family: string): Surface {
  const inked = (ink: Ink, trace: () => void): void => {
    context.globalAlpha = ink.alpha ?? 1;
    context.beginPath();
    trace();
    if (ink.fill !== undefined) {
      context.fillStyle = ink.fill;
      context.fill();
    }
    if (ink.stroke !== undefined) {
      context.strokeStyle = ink.stroke;
      context.lineWidth = ink.widthPx ?? 1;
      context.setLineDash([...(ink.dash ?? [])]);
      context.stroke();
    }
    context.globalAlpha = 1;
  };
  const trace = (points: readonly Point[]): void =>
    points.forEach(([x, y], i) => {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  return {
    rect: (x, y, width, height, ink) => inked(ink, () => context.rect(x, y, width, height)),
    fade: (x, y, width, height, colour, stops) => {
      const gradient = context.createLinearGradient(x, 0, x + width, 0);
      for (const { at, alpha } of stops) gradient.addColorStop(at, withAlpha(colour, alpha));
      context.fillStyle = gradient;
      context.fillRect(x, y, width, height);
    },
    polygon: (points, ink) =>
      inked(ink, () => {
        trace(points);
        context.closePath();
      }),
    circle: (x, y, radius, ink) => inked(ink, () => context.arc(x, y, radius, 0, 2 * Math.PI)),
    line: (points, ink) => inked(ink, () => trace(points)),
    text: (x, y, text, { fill, sizePx, weight = 400, align = 'left', alpha = 1 }) => {
      context.globalAlpha = alpha;
      context.fillStyle = fill;
      context.font = `${weight} ${sizePx}px ${family}`;
      context.textAlign = align;
      context.textBaseline = 'middle';
      context.fillText(text, x, y);
      context.globalAlpha = 1;
    },
  };
}

/** A colour `#rrggbb` with a strength from 0 to 1. */
const withAlpha = (colour: string, alpha: number): string =>
  `${colour}${Math.round(Math.min(Math.max(alpha, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0')}`;
