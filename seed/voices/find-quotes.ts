import type { Quote } from '../text/units.ts';

/** Fewer characters than this between quotation marks name something and quote nobody. */
const LONGEST_GAP = 3000;

/**
 * The quotations of one passage: “…”, "…", „…“ and «…». Single marks are left alone: they are apostrophes as often.
 * One that is not closed goes to the end of the passage (it goes on in the next).
 */
export function findQuotes(text: string, passage: { start: number; end: number }): Quote[] {
  const quotes: Quote[] = [];
  let open: { at: number; mark: string } | null = null;
  for (let i = passage.start; i < passage.end; i++) {
    const sign = text[i] ?? '';
    if (open === null) {
      if (sign === '“' || sign === '«' || sign === '„' || (sign === '"' && opensHere(text, i, passage.start)))
        open = { at: i + 1, mark: sign };
      continue;
    }
    if (closes(open.mark, sign)) {
      if (i > open.at && i - open.at <= LONGEST_GAP) quotes.push({ start: open.at, end: i });
      open = null;
    } else if (sign === '“' && open.mark === '“') open = { at: i + 1, mark: sign };
  }
  if (open !== null && passage.end > open.at + 1) quotes.push({ start: open.at, end: passage.end });
  return quotes;
}

const closes = (open: string, sign: string): boolean =>
  open === '“'
    ? sign === '”' || sign === '"'
    : open === '«'
      ? sign === '»'
      : open === '„'
        ? sign === '“' || sign === '”'
        : sign === '"' || sign === '”';

/** Whether a straight mark stands before a word rather than after one. */
const opensHere = (text: string, at: number, from: number): boolean =>
  at === from || /[\s([–—]/.test(text[at - 1] ?? ' ') || !/\s|[.,;:!?)]/.test(text[at + 1] ?? ' ');
