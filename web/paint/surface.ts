/** How something is filled and stroked. `alpha` is over all, 0 to 1. `dash`: lengths of dashes and gaps in pixels. */
export type Ink = { fill?: string; stroke?: string; widthPx?: number; alpha?: number; dash?: readonly number[] };

/** How a text is set. `align` is about x; y is the middle of the line. */
export type Lettering = { fill: string; sizePx: number; weight?: number; align?: 'left' | 'center' | 'right'; alpha?: number };

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A stop of a fade: `at` from 0 (left) to 1 (right). */
export type FadeStop = { at: number; alpha: number };

/** What painters draw on. Canvas, SVG and the tests' recorder are its kinds. Coordinates are CSS pixels, y down. */
export type Surface = {
  rect(x: number, y: number, width: number, height: number, ink: Ink): void;
  /** A rectangle of one colour whose strength changes from left to right. */
  fade(x: number, y: number, width: number, height: number, colour: string, stops: readonly FadeStop[]): void;
  polygon(points: readonly Point[], ink: Ink): void;
  circle(x: number, y: number, radius: number, ink: Ink): void;
  /** An open line through the points. */
  line(points: readonly Point[], ink: Ink): void;
  text(x: number, y: number, text: string, lettering: Lettering): void;
};
