import type { Entity, Topic } from '../../schema/shapes/claim.ts';
import type { EventParticipant, Invitation, WorldEvent } from '../../schema/shapes/world.ts';
import { sortKey } from '../../schema/shapes/world.ts';
import type { Act, ActGroup } from '../../schema/words/acts.ts';

/** What the lanes of a timeline stand for. */
export type LaneKind = 'states' | 'persons';

/** The lane of those without a state or body, or without a person. */
export const OTHER_LANE = 'other';

/** One mark of a timeline, before it is put into lanes; `k` is what it is sorted by. */
export type TimelineItem = Pick<
  WorldEvent,
  | 'days'
  | 'edtf'
  | 'place'
  | 'destination'
  | 'participants'
  | 'prominence'
  | 'witnesses'
  | 'realis'
  | 'polarity'
  | 'partOf'
  | 'about'
  | 'realisedBy'
  | 'setting'
> & {
  id: string;
  kind: 'event' | 'invitation_step';
  act: Act;
  group: ActGroup;
  readings: Act[];
  conflicts: number;
  k: string;
  of: string;
  topics: Topic[];
};

/** The mark of an event. */
export const itemOfEvent = (event: WorldEvent): TimelineItem => ({
  ...event,
  kind: 'event',
  readings: [event.act],
  conflicts: event.conflicts.length,
  of: event.id,
});

/** The marks of an invitation: one for each step that somebody says it took. */
export const itemsOfInvitation = (invitation: Invitation): TimelineItem[] =>
  invitation.transitions.flatMap(({ readings, days, edtf }, step) => {
    const act = readings[0];
    if (act === undefined) return [];
    const id = `${invitation.id}#${step}`;
    return [
      {
        id,
        kind: 'invitation_step',
        act,
        group: 'invitation',
        readings,
        realis: 'actual',
        polarity: 'affirmed',
        days,
        edtf,
        place: invitation.place,
        destination: invitation.destination,
        setting: null,
        topics: [],
        participants: [...invitation.inviters, ...invitation.invitees],
        prominence: 'mark',
        witnesses: invitation.witnesses,
        conflicts: invitation.conflicts.length,
        partOf: null,
        about: [invitation.id],
        realisedBy: [],
        k: sortKey(days, id),
        of: invitation.id,
      } satisfies TimelineItem,
    ];
  });

/** In whose lane a participant stands: its state or body, or itself as a person; null for the lane of the rest. */
function laneOf({ actor, forActor }: EventParticipant, lanes: LaneKind): Entity | null {
  if (lanes === 'persons') return actor.kind === 'person' ? actor : null;
  if (forActor !== null) return forActor;
  return actor.kind === 'country' || actor.kind === 'organization' ? actor : null;
}

/** The lanes in which an item stands, each once; none found is the lane of the rest. */
export function lanesOf(item: TimelineItem, lanes: LaneKind): Map<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const participant of item.participants) {
    const lane = laneOf(participant, lanes);
    if (lane !== null) found.set(lane.id, lane);
  }
  return found.size === 0 ? new Map([[OTHER_LANE, null]]) : found;
}
