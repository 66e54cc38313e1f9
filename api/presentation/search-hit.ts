import type { SearchRow } from '../../schema/questions/search-rows.ts';
import { findHighlights } from '../../schema/search/find-highlights.ts';
import { searchedText } from '../../schema/search/searched-text.ts';
import type { Span } from '../../schema/shapes/claim.ts';
import { typed } from './typed.ts';

/** One find as the SDL has it. */
export type SearchHit = { kind: SearchRow['kind']; text: string; highlights: Span[]; node: object };

/** The text that a find was found by, and the thing itself. */
function told(row: SearchRow): { text: string; node: object } {
  switch (row.kind) {
    case 'actor':
      return { text: row.body.name, node: typed('Actor', row.body) };
    case 'event':
      return { text: searchedText(row.body), node: typed('Event', row.body) };
    case 'claim':
      return { text: row.body.evidence[0]?.quote ?? '', node: typed('Claim', { ...row.body, live: true }) };
    case 'passage':
      return { text: row.body.text, node: typed('FoundPassage', row.body) };
  }
}

/** A find, with the words in it that were asked for. */
export function searchHit(row: SearchRow, words: readonly string[]): SearchHit {
  const { text, node } = told(row);
  return { kind: row.kind, text, highlights: findHighlights(text, words), node };
}
