import type { Question } from '../door.ts';
import type { Invitation, WorldEvent } from '../shapes/world.ts';
import type { ActGroup } from '../words/acts.ts';
import { groupOfAct } from '../words/acts.ts';
import { type Condition, condition, parametersOf, whereOf } from './condition.ts';
import type { EventFilter } from './filters.ts';
import { eventConditions, invitationConditions } from './happening-conditions.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** What the timeline is asked: the window stands in `filter.during`. Of what has a day and what has none at most `maxItems` each. */
export type TimelineParams = { filter: EventFilter; maxItems: number };

/** One row: an event or invitation to be shown, or how many events there are of one prominence, dated or not. */
export type TimelineRow =
  | { what: 'event'; body: WorldEvent }
  | { what: 'invitation'; body: Invitation }
  | { what: 'count'; prominence: WorldEvent['prominence']; undated: boolean; count: number };

/** The filter without what the counts must not obey: the window keeps undated things out, prominence is what is counted. */
const unwindowed = (filter: EventFilter): EventFilter => ({ ...filter, during: null, prominence: null });

/** Those undated, or those in the window. */
const datedConditions = (filter: EventFilter): Condition[] => [
  condition('e.k < $undatedFrom', { undatedFrom: UNDATED_KEY }),
  ...eventConditions('e', filter),
];
const undatedConditions = (filter: EventFilter): Condition[] => [
  condition('e.k >= $undatedFrom', { undatedFrom: UNDATED_KEY }),
  ...eventConditions('e', { ...filter, during: null }),
];

/** Whether steps of invitations can pass the filter at all. They have no topics, words or outlets of their own, and no filter inside a filter. */
function asksForInvitations({ groups, acts, realis, polarity, prominence, topics, text, sources, AND, OR, NOT }: EventFilter): boolean {
  const group: ActGroup = 'invitation';
  return (
    (!groups || groups.includes(group)) &&
    (!acts || acts.some((act) => groupOfAct(act) === group)) &&
    (!realis || realis.includes('actual')) &&
    polarity !== 'denied' &&
    !(topics || text || AND || OR || NOT || typeof sources?.min === 'number') &&
    (!prominence || prominence.includes('mark'))
  );
}

/** What of an event filter an invitation can be asked; its steps are put into the window one by one, by who draws them. */
const invitationPart = ({
  actors,
  asState,
  outlets,
  voices,
  places,
  languages,
  sources,
  confidence,
  witnesses,
}: EventFilter): Condition[] =>
  invitationConditions('i', { actors, asState, outlets, voices, places, languages, sources, confidence, witnesses });

const eventRows = (conditions: readonly Condition[]): string => `MATCH (e:Event)
${whereOf(conditions)}
WITH e ORDER BY e.witnesses DESC, e.k LIMIT $maxItems
RETURN 'event' AS what, e.k AS k, 0 AS n, e.body AS body`;

const countRows = (conditions: readonly Condition[], what: string): string => `MATCH (e:Event)
${whereOf(conditions)}
RETURN '${what}' AS what, e.prominence AS k, count(e) AS n, '' AS body ORDER BY k`;

const INVITATIONS_AT_MOST = 1000;

/** All that a timeline shows and counts, in one statement: rows `[what, k, n, body]`; the heaviest events first. */
export const timelineRows: Question<TimelineParams, TimelineRow> = {
  name: 'timeline-rows',
  cypher: ({ filter }) =>
    [
      ...(filter.undated === true
        ? []
        : [eventRows(datedConditions(filter)), countRows(datedConditions({ ...filter, prominence: null }), 'dated')]),
      ...(filter.undated === false
        ? []
        : [eventRows(undatedConditions(filter)), countRows(undatedConditions(unwindowed(filter)), 'undated')]),
      ...(asksForInvitations(filter)
        ? [
            `MATCH (i:Invitation)
${whereOf(invitationPart(filter))}
WITH i ORDER BY i.k LIMIT $invitations
RETURN 'invitation' AS what, i.k AS k, 0 AS n, i.body AS body`,
          ]
        : []),
    ].join('\nUNION ALL\n'),
  parameters: ({ filter, maxItems }) => ({
    maxItems,
    ...(asksForInvitations(filter) ? { invitations: INVITATIONS_AT_MOST } : {}),
    ...parametersOf([...datedConditions(filter), ...invitationPart(filter)]),
  }),
  readRow: ([what, k, n, body]): TimelineRow =>
    what === 'event'
      ? { what, body: JSON.parse(String(body)) as WorldEvent }
      : what === 'invitation'
        ? { what, body: JSON.parse(String(body)) as Invitation }
        : { what: 'count', prominence: k as WorldEvent['prominence'], undated: what === 'undated', count: Number(n) },
};
