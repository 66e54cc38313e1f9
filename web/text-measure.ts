import type { Measure } from './scene/fit-text.ts';

/** The font of the page, on canvases as in the style sheet. */
export const FONT_FAMILY = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';

/** The size of a label on the timeline, in pixels. */
export const LABEL_PX = 12;

/** Measures labels with a canvas, each text once. A new one is needed when the font came. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text);
    if (width !== undefined) return width;
    context.font = `400 ${LABEL_PX}px ${FONT_FAMILY}`;
    const measured = context.measureText(text).width;
    known.set(text, measured);
    return measured;
  };
}
