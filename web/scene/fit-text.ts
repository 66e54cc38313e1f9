/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number;

/** A width good enough for tests and before the font is there: 6.3 px a character. */
export const measureRoughly: Measure = (text) => text.length * 6.3;

/** The text, cut with an ellipsis to fit `widthPx`; empty where not even three characters fit. */
export function fitText(text: string, widthPx: number, measure: Measure): string {
  if (measure(text) <= widthPx) return text;
  const signs = [...text];
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(cut(signs, middle)) <= widthPx) low = middle;
    else high = middle - 1;
  }
  return low < 3 ? '' : cut(signs, low);
}

const cut = (signs: readonly string[], count: number): string => `${signs.slice(0, count).join('').trimEnd()}…`;
