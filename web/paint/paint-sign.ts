import type { ActGroup } from '../../schema/words/acts.ts';
import type { SignFill } from '../scene/scene.ts';
import { mixColours } from './mix-colours.ts';
import type { Palette } from './palette.ts';
import { SIGN_SHAPES } from './sign-shapes.ts';
import type { Ink, Point, Surface } from './surface.ts';

/** What a sign says beside its place: group by shape and colour; happened or open; sure or faded; struck where denied; notched where sources conflict. */
export type Sign = { group: ActGroup; fill: SignFill; sure: boolean; struck: boolean; notched: boolean; radius: number };

/** How much of its colour a sign keeps whose day is unsure, and the outline of an open one. */
const FADED = 0.6;
const FADED_LINE = 0.8;

/** Draws a sign with its middle at `x`, `y`. `ground` is the colour behind it. */
export function paintSign(surface: Surface, x: number, y: number, sign: Sign, palette: Palette, ground: string = palette.ground): void {
  const colour = palette.groups[sign.group];
  const full = sign.sure ? colour : mixColours(colour, ground, FADED);
  const outline: Ink = { fill: ground, stroke: sign.sure ? colour : mixColours(colour, ground, FADED_LINE), widthPx: 1.8 };
  if (sign.fill === 'solid') shape(surface, x, y, sign, { fill: full });
  else shape(surface, x, y, { ...sign, radius: sign.radius - 0.6 }, outline);
  if (sign.fill === 'half') half(surface, x, y, { ...sign, radius: sign.radius - 0.6 }, { fill: full });
  if (sign.notched) notch(surface, x, y, sign.radius, palette, ground);
  if (sign.struck) strike(surface, x, y, sign.radius, palette, ground);
}

function outlineOf(group: ActGroup, x: number, y: number, radius: number): readonly Point[] | null {
  return SIGN_SHAPES[group]?.map(([px, py]): Point => [x + px * radius, y + py * radius]) ?? null;
}

function shape(surface: Surface, x: number, y: number, { group, radius }: Sign, ink: Ink): void {
  const points = outlineOf(group, x, y, radius);
  if (points === null) surface.circle(x, y, radius, ink);
  else surface.polygon(points, ink);
}

/** The left half, for words that leave two readings open. */
function half(surface: Surface, x: number, y: number, { group, radius }: Sign, ink: Ink): void {
  const points = outlineOf(group, x, y, radius) ?? circlePoints(x, y, radius);
  surface.polygon(leftOf(points, x), ink);
}

const circlePoints = (x: number, y: number, radius: number): Point[] =>
  Array.from({ length: 24 }, (_, i) => [x + radius * Math.cos((i * Math.PI) / 12), y + radius * Math.sin((i * Math.PI) / 12)] as const);

/** The part of a polygon left of a vertical line (Sutherland and Hodgman, one edge). */
function leftOf(points: readonly Point[], edge: number): Point[] {
  return points.flatMap((point, i): Point[] => {
    const next = points[(i + 1) % points.length] ?? point;
    const isIn = point[0] <= edge;
    if (isIn === next[0] <= edge) return isIn ? [point] : [];
    const share = (edge - point[0]) / (next[0] - point[0]);
    const crossing: Point = [edge, point[1] + share * (next[1] - point[1])];
    return isIn ? [point, crossing] : [crossing];
  });
}

function notch(surface: Surface, x: number, y: number, radius: number, palette: Palette, ground: string): void {
  const out = radius * 1.25;
  surface.polygon(
    [
      [x, y],
      [x + out * 0.35, y - out],
      [x + out, y - out],
      [x + out, y - out * 0.35],
    ],
    { fill: ground },
  );
  surface.line(
    [
      [x + radius * 0.3, y - radius * 0.95],
      [x, y],
      [x + radius * 0.95, y - radius * 0.3],
    ],
    { stroke: palette.alert, widthPx: 1.6 },
  );
}

function strike(surface: Surface, x: number, y: number, radius: number, palette: Palette, ground: string): void {
  const out = radius + 2.5;
  const points: Point[] = [
    [x - out, y + out],
    [x + out, y - out],
  ];
  surface.line(points, { stroke: ground, widthPx: 4 });
  surface.line(points, { stroke: palette.text, widthPx: 1.6 });
}
