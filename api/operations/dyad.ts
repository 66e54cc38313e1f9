import type { BucketUnit } from '../../schema/edtf/buckets.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { dyadRows } from '../../schema/questions/dyad-rows.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { MOST_BUCKETS, windowOf } from '../presentation/compose-buckets.ts';
import { composeDyad } from '../presentation/compose-dyad.ts';

/** How many events, and how many invitations, a dyad is made of at most. */
const MOST_DEALINGS = 5_000;

/** What two states or bodies had to do with one another. One statement. @throws DemarcheError BAD_INPUT. */
export const dyad = root<{ a: string; b: string; by: BucketUnit; filter?: EventFilter | null }>(async ({ a, b, by, filter }, context) => {
  if (a === b) throw new DemarcheError('BAD_INPUT', '`a` and `b` are one: name two states or bodies.');
  const rows = await context.ask(dyadRows, { one: a, other: b, filter: filter ?? {}, limit: MOST_DEALINGS });
  return composeDyad(rows, { a, b, window: windowOf(filter?.during), unit: by, limit: MOST_DEALINGS, most: MOST_BUCKETS });
});
