import type { Question } from '../door.ts';
import type { Claim } from '../shapes/claim.ts';
import { claimConditions } from './claim-conditions.ts';
import { parametersOf } from './condition.ts';
import type { ClaimFilter } from './filters.ts';
import { type PageParams, type PageRow, pageBounds, pageText, readPageRow } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** A page of claims by their own time; only those that a reading still finds. */
export const claimsPage: Question<PageParams & { filter: ClaimFilter }, PageRow<Claim>> = {
  name: 'claims-page',
  cypher: ({ filter, order }) =>
    pageText({ match: '(c:Claim)', node: 'c', first: 'live', conditions: claimConditions('c', filter), undated: filter.undated }, order),
  parameters: (params) => ({ ...pageBounds(params, UNDATED_KEY), ...parametersOf(claimConditions('c', params.filter)) }),
  readRow: (row) => readPageRow(row),
};
