import type { Question } from '../door.ts';
import type { Invitation } from '../shapes/world.ts';
import { parametersOf } from './condition.ts';
import type { InvitationFilter } from './filters.ts';
import { invitationConditions } from './happening-conditions.ts';
import { type PageParams, type PageRow, pageBounds, pageText, readPageRow } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** A page of invitations by the time at which they were first made. */
export const invitationsPage: Question<PageParams & { filter: InvitationFilter }, PageRow<Invitation>> = {
  name: 'invitations-page',
  cypher: ({ filter, order }) =>
    pageText({ match: '(i:Invitation)', node: 'i', conditions: invitationConditions('i', filter), undated: filter.undated }, order),
  parameters: (params) => ({ ...pageBounds(params, UNDATED_KEY), ...parametersOf(invitationConditions('i', params.filter)) }),
  readRow: (row) => readPageRow(row),
};
