import type { WorldEvent } from '../../schema/shapes/world.ts';

/** The most letters of one quotation that may leave, in UTF-16 units, the mark of omission included. */
export const LONGEST_QUOTE = 300;

/** The most quotations that leave with one event; the first are the founding claim's and the earliest published. */
export const MOST_SOURCES = 20;

/** Where an event is told: a short quotation with its citation. `voice`: who vouches, innermost. `published`: ISO date or date-time as given. */
export type SourceQuote = {
  claim: string;
  quote: string;
  voice: string;
  outlet: string;
  title: string | null;
  published: string | null;
  url: string | null;
};

/** One event as it leaves: the event, and where it is told. */
export type ExportedEvent = { event: WorldEvent; sources: SourceQuote[] };

/** A quotation on one line, cut to {@link LONGEST_QUOTE}: what is longer ends in `…`. No letter is cut in two. */
export function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line
    .slice(0, LONGEST_QUOTE - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** A citation in one line: "Outlet, “Title”, date, address"; what is not known is left out. */
export const citationOf = ({ outlet, title, published, url }: SourceQuote): string =>
  [outlet, title && `“${title}”`, published?.slice(0, 10), url].filter(Boolean).join(', ');
