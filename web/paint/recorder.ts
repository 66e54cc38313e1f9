import type { Surface } from './surface.ts';

/** One call of a surface, as data. */
export type Stroke = { call: keyof Surface; args: readonly unknown[] };

/** A surface that draws nothing and keeps what it was asked to draw, for tests. */
export function createRecorder(): { surface: Surface; strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const keep =
    (call: keyof Surface) =>
    (...args: unknown[]): void => {
      strokes.push({ call, args });
    };
  const surface: Surface = {
    rect: keep('rect'),
    fade: keep('fade'),
    polygon: keep('polygon'),
    circle: keep('circle'),
    line: keep('line'),
    text: keep('text'),
  };
  return { surface, strokes };
}
