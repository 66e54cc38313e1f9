import type { InvitationFilter } from '../../schema/questions/filters.ts';
import { invitationsPage } from '../../schema/questions/invitations-page.ts';
import { root } from '../field.ts';
import { type ListArguments, pageByKey } from '../paging/page-by-key.ts';

/** Invitations by time. */
export const invitations = root<ListArguments<InvitationFilter>>((args, context) =>
  pageByKey(context, invitationsPage, args, { what: 'Invitation', nodeOf: (body) => body }),
);
