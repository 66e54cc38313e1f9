/** Something that covers a stretch of a text: half open, in UTF-16 units. */
export type Cover = { id: string; start: number; end: number };

/** A stretch of a text that the same covers cover; `ids` is empty where none does. */
export type TextRun = { start: number; end: number; text: string; ids: string[] };

/**
 * Cuts `text.slice(start, end)` wherever a cover begins or ends: runs without overlap that put together are the text again.
 * Covers may overlap, nest, or lie partly or wholly outside; empty ones are left out.
 */
export function textRuns(text: string, start: number, end: number, covers: readonly Cover[]): TextRun[] {
  const inside = covers.filter((cover) => cover.start < cover.end && cover.start < end && cover.end > start);
  const edges = new Set([start, end]);
  for (const cover of inside) {
    edges.add(Math.max(cover.start, start));
    edges.add(Math.min(cover.end, end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    const ids = inside.filter((cover) => cover.start <= from && cover.end >= to).map(({ id }) => id);
    return { start: from, end: to, text: text.slice(from, to), ids: [...new Set(ids)] };
  });
}
