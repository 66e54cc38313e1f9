import type { BucketUnit } from '../../schema/edtf/buckets.ts';
import { eventSpread, type FacetKind } from '../../schema/questions/event-spread.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { pageSize } from '../paging/page-size.ts';
import { composeBuckets, windowOf } from '../presentation/compose-buckets.ts';
import { spreadWords } from '../presentation/spread-words.ts';

/** Events over time, weighed by what is known of their days. One statement. @throws DemarcheError BAD_INPUT. */
export const buckets = root<{ by: BucketUnit; groupBy?: FacetKind | null; filter?: EventFilter | null; first?: number | null }>(
  async ({ by, groupBy = null, filter, first }, context) => {
    const rows = spreadWords(await context.ask(eventSpread, { filter: filter ?? {}, kinds: [groupBy] }));
    return composeBuckets(rows, windowOf(filter?.during), by, pageSize(first));
  },
);
