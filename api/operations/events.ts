import { eventsPage } from '../../schema/questions/events-page.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { type ListArguments, pageByKey } from '../paging/page-by-key.ts';

/** Events by time. */
export const events = root<ListArguments<EventFilter>>((args, context) =>
  pageByKey(context, eventsPage, args, { what: 'Event', nodeOf: (body) => body }),
);
