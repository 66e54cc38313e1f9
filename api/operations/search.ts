import { DemarcheError } from '../../schema/errors.ts';
import { type SearchKind, type SearchRow, searchRows } from '../../schema/questions/search-rows.ts';
import { SEARCH_KINDS } from '../../schema/sdl/view-words.ts';
import { foldWords } from '../../schema/search/fold-words.ts';
import { root } from '../field.ts';
import { connectionOf } from '../paging/connection.ts';
import { keyOfCursor } from '../paging/cursor.ts';
import type { PageArguments } from '../paging/list-connection.ts';
import { pageSize } from '../paging/page-size.ts';
import { searchHit } from '../presentation/search-hit.ts';

/** The longest text that can be searched for, in characters. */
export const MOST_SEARCH_LETTERS = 256;

/** Kinds in their order; actors by name upwards, the rest downwards in time. */
const inOrder = (a: SearchRow, b: SearchRow): number =>
  SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1) * (a.kind === 'actor' ? 1 : -1);

const placeOf = ({ kind, key }: SearchRow): string => `${kind}|${key}`;
function rowAt(place: string | null): Pick<SearchRow, 'kind' | 'key'> | null {
  if (place === null) return null;
  const cut = place.indexOf('|');
  return { kind: place.slice(0, cut) as SearchKind, key: place.slice(cut + 1) };
}

/** What full text finds. Text without a word, or no kind, is answered without asking the store. @throws DemarcheError BAD_CURSOR, BAD_INPUT. */
export const search = root<PageArguments & { text: string; kinds?: readonly SearchKind[] | null }>(async (args, context) => {
  if (args.text.length > MOST_SEARCH_LETTERS)
    throw new DemarcheError('BAD_INPUT', `\`text\` is longer than ${MOST_SEARCH_LETTERS} characters: give fewer words.`);
  const words = [...new Set(foldWords(args.text).map(({ word }) => word))].sort();
  const kinds = SEARCH_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true);
  const size = pageSize(args.first);
  const scope = ['search', words, kinds];
  const place = keyOfCursor(scope, args.after);
  const asks = words.length > 0 && kinds.length > 0;
  const rows = asks ? await context.ask(searchRows, { words, kinds, after: rowAt(place), limit: size + 1 }) : [];
  return connectionOf([...rows].sort(inOrder), {
    size,
    after: place,
    scope,
    keyOf: placeOf,
    nodeOf: (row) => searchHit(row, words),
    carries: () => ({}),
  });
});
