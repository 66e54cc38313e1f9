import type { Fields } from '../field.ts';
import type { PlacedItem } from './compose-timeline.ts';
import { typedHappeningsOf } from './happenings-of.ts';

/** The fields of a timeline's item that are not its own properties. */
export const timelineItemFields: Fields<PlacedItem> = {
  node: async (item, _args, context) => (await typedHappeningsOf(context, [item.of]))[0] ?? null,
};
