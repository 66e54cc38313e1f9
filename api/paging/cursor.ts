import { DemarcheError } from '../../schema/errors.ts';
import { hashOf } from '../../schema/ids.ts';

/** What a cursor is tied to: the list, its filter and its order. A cursor of one scope is refused in another. */
export type CursorScope = readonly unknown[];

const tagOf = (scope: CursorScope, key: string): string => hashOf(['cursor', 1, sorted(scope), key]);

/** The same value with the keys of every object in order, and what is absent or null left out, so that one filter has one tag. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]);
}

/** The cursor of the row with this sort key. */
export const cursorOf = (scope: CursorScope, key: string): string =>
  Buffer.from(JSON.stringify([tagOf(scope, key), key])).toString('base64url');

const refusal = (): DemarcheError =>
  new DemarcheError(
    'BAD_CURSOR',
    'This cursor is not of this list with this filter and order: begin without `after` and use the cursors of that answer.',
  );

/**
 * The sort key in a cursor; null where there is no cursor.
 * @throws DemarcheError BAD_CURSOR when it was changed, or made for another list, filter or order.
 */
export function keyOfCursor(scope: CursorScope, cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  const [tag, key] = decoded(cursor);
  if (typeof tag !== 'string' || typeof key !== 'string' || tag !== tagOf(scope, key)) throw refusal();
  return key;
}

function decoded(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.length === 2 ? value : [];
  } catch {
    return [];
  }
}
