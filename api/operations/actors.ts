import { DemarcheError } from '../../schema/errors.ts';
import { actorsPage } from '../../schema/questions/actors-page.ts';
import { countRows } from '../../schema/questions/count-rows.ts';
import type { ActorFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { connectionOf } from '../paging/connection.ts';
import { keyOfCursor } from '../paging/cursor.ts';
import type { PageArguments } from '../paging/list-connection.ts';
import { pageSize } from '../paging/page-size.ts';

const MOST_LETTERS = 256;

/** Actors by name. @throws DemarcheError BAD_CURSOR, BAD_INPUT. */
export const actors = root<PageArguments & { filter?: ActorFilter | null }>(async (args, context) => {
  const filter = args.filter ?? {};
  if ((filter.nameContains?.length ?? 0) > MOST_LETTERS)
    throw new DemarcheError('BAD_INPUT', `\`nameContains\` is longer than ${MOST_LETTERS} characters: give fewer.`);
  const size = pageSize(args.first);
  const scope = ['Actor', filter];
  const after = keyOfCursor(scope, args.after);
  const rows = await context.ask(actorsPage, { filter, after, limit: size + 1 });
  const page = connectionOf(rows, { size, after, scope, keyOf: ({ k }) => k, nodeOf: ({ body }) => body, carries: () => ({}) });
  return { ...page, totalCount: async () => (await context.ask(countRows, { what: 'Actor', filter }))[0] ?? 0 };
});
