import type { Question } from '../../schema/door.ts';
import { type Counted, countRows } from '../../schema/questions/count-rows.ts';
import type { PageParams, PageRow, TimeOrder } from '../../schema/questions/page-text.ts';
import type { Context } from '../context.ts';
import { type Connection, connectionOf } from './connection.ts';
import { keyOfCursor } from './cursor.ts';
import type { PageArguments } from './list-connection.ts';
import { pageSize } from './page-size.ts';

/** The arguments of a root list. */
export type ListArguments<F> = PageArguments & { filter?: F | null; order?: TimeOrder | null };

/** A page of a root list: one statement, and one more only where `totalCount` is selected. @throws DemarcheError BAD_CURSOR, BAD_INPUT. */
export async function pageByKey<F extends object, T, N>(
  context: Context,
  question: Question<PageParams & { filter: F }, PageRow<T>>,
  args: ListArguments<F>,
  { what, nodeOf }: { what: Counted['what']; nodeOf: (body: T) => N },
): Promise<Connection<N>> {
  const filter = (args.filter ?? {}) as F;
  const order = args.order ?? 'latest_first';
  const size = pageSize(args.first);
  const scope = [what, filter, order];
  const after = keyOfCursor(scope, args.after);
  const rows = await context.ask(question, { filter, order, after, limit: size + 1 });
  const ordered = inOrder(rows, order);
  const page = connectionOf(ordered, { size, after, scope, keyOf: ({ k }) => k, nodeOf: ({ body }) => nodeOf(body), carries: () => ({}) });
  return { ...page, totalCount: async () => (await context.ask(countRows, { what, filter } as Counted))[0] ?? 0 };
}

/** The rows of a page in its order: two branches of one statement may come in either order. What is undated comes last. */
export function inOrder<R extends { k: string }>(rows: readonly R[], order: TimeOrder): R[] {
  const undated = (row: R): number => (row.k.startsWith('9999') ? 1 : 0);
  const way = order === 'earliest_first' ? 1 : -1;
  return [...rows].sort((a, b) => undated(a) - undated(b) || (a.k < b.k ? -way : a.k > b.k ? way : 0));
}
