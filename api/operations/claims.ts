import { claimsPage } from '../../schema/questions/claims-page.ts';
import type { ClaimFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { type ListArguments, pageByKey } from '../paging/page-by-key.ts';

/** Claims by their own time; only those that a reading still finds. */
export const claims = root<ListArguments<ClaimFilter>>((args, context) =>
  pageByKey(context, claimsPage, args, { what: 'Claim', nodeOf: (body) => ({ ...body, live: true }) }),
);
