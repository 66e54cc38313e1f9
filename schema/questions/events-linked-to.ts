import type { Question } from '../door.ts';
import type { WorldEvent } from '../shapes/world.ts';

/** How one event points at another event or invitation. */
export const EVENT_LINKS = ['PART_OF', 'ABOUT', 'REALISED_BY'] as const;
/** How one event points at another event or invitation. */
export type EventLink = (typeof EVENT_LINKS)[number];

/** The events that point by this link at the events or invitations with these ids, by time. */
export const eventsLinkedTo: Question<{ link: EventLink; ids: readonly string[] }, { to: string; event: WorldEvent }> = {
  name: 'events-linked-to',
  cypher: ({ link }) => {
    const branch = (label: string): string => `MATCH (t:${label})<-[:${link}]-(e:Event) WHERE t.id IN $ids
RETURN t.id AS target, e.k AS k, e.body AS body ORDER BY target, k`;
    return link === 'ABOUT' ? `${branch('Event')}\nUNION ALL\n${branch('Invitation')}` : branch('Event');
  },
  parameters: ({ ids }) => ({ ids }),
  readRow: ([to, , body]) => ({ to: String(to), event: JSON.parse(String(body)) as WorldEvent }),
};
