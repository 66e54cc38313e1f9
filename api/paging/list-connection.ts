import { DemarcheError } from '../../schema/errors.ts';
import { type Connection, connectionOf, type Edge } from './connection.ts';
import { type CursorScope, keyOfCursor } from './cursor.ts';
import { pageSize } from './page-size.ts';

/** The arguments of a page. */
export type PageArguments = { first?: number | null; after?: string | null };

/**
 * A page of a short list that is at hand as a whole. `keyOf` is unique in it.
 * @throws DemarcheError BAD_CURSOR when the row of the cursor is no longer in the list, BAD_INPUT for a wrong size.
 */
export function listConnection<R, N, C extends object>(
  list: readonly R[],
  { first, after }: PageArguments,
  parts: { scope: CursorScope; keyOf: (row: R) => string; nodeOf: (row: R) => N; carries: (row: R) => C },
): Connection<N, Edge<N> & C> {
  const size = pageSize(first);
  const key = keyOfCursor(parts.scope, after);
  const before = key === null ? -1 : list.findIndex((row) => parts.keyOf(row) === key);
  if (key !== null && before === -1)
    throw new DemarcheError('BAD_CURSOR', 'The row of this cursor is no longer in the list: begin again without `after`.');
  return connectionOf(list.slice(before + 1, before + 2 + size), { ...parts, size, after: key });
}
