import { DemarcheError } from '../../schema/errors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { timelineRows } from '../../schema/questions/timeline-rows.ts';
import { root } from '../field.ts';
import { composeTimeline } from '../presentation/compose-timeline.ts';
import type { LaneKind } from '../presentation/timeline-item.ts';

/** The most items that a timeline answers. */
export const MOST_ITEMS = 5000;

type TimelineArguments = {
  window?: { from?: string | null; to?: string | null } | null;
  filter?: EventFilter | null;
  lanes: LaneKind;
  maxItems: number;
};

/** What a timeline shows, decided here in one statement. A window and `filter.during` say the same: the window goes first. @throws DemarcheError BAD_INPUT. */
export const timeline = root<TimelineArguments>(async ({ window, filter, lanes, maxItems }, context) => {
  if (maxItems < 1 || maxItems > MOST_ITEMS)
    throw new DemarcheError('BAD_INPUT', `\`maxItems\` is ${maxItems}: ask for 1 to ${MOST_ITEMS}, or for a narrower window.`);
  const asked: EventFilter = {
    ...filter,
    during: window ? { ...window, mode: 'possibly' } : filter?.during,
    prominence: filter?.prominence ?? ['mark'],
  };
  const rows = await context.ask(timelineRows, { filter: asked, maxItems });
  return {
    ...composeTimeline({ rows, filter: asked, lanes, maxItems }),
    worldVersion: async () => (await context.state()).worldVersion,
  };
});
