import { storedWords } from '../../search/fold-words.ts';
import { searchedText } from '../../search/searched-text.ts';
import type { Conflict, EventParticipant, Invitation, WorldEvent } from '../../shapes/world.ts';
import { type Link, statesOf } from './claim-rows.ts';
import { envelopeProperties, monthOf } from './day-properties.ts';
import { type Properties, present, sortedIds } from './properties.ts';

/** What the pages of events and of invitations filter and sort by. */
function shared(mark: WorldEvent | Invitation, participants: readonly EventParticipant[]) {
  const { id, founding, k, edtf, witnesses, days, place, destination } = mark;
  return {
    id,
    founding,
    k,
    edtf,
    witnesses,
    ...days,
    ...envelopeProperties(days),
    month: monthOf(k),
    placeId: place?.id,
    placeName: place?.name,
    destinationId: destination?.id,
    destinationName: destination?.name,
    claimCount: mark.claims.length,
    actorIds: sortedIds(participants.map(({ actor }) => actor.id)),
    stateIds: statesOf(participants),
    conflicts: sortedIds(mark.conflicts),
    body: JSON.stringify(mark),
  };
}

/** The node of an event; `seq` is added when it is written. */
export function eventRow(event: WorldEvent): Properties {
  const { act, group, realis, polarity, setting, prominence, partOf, outlets, topics, about, realisedBy, mayBe } = event;
  return present({
    ...shared(event, event.participants),
    act,
    actGroup: group,
    realis,
    polarity,
    setting,
    prominence,
    partOf,
    outlets,
    topics: sortedIds(topics.map((topic) => topic.id)),
    about: sortedIds(about),
    realisedBy: sortedIds(realisedBy),
    mayBe: sortedIds(mayBe),
    words: storedWords(searchedText(event)),
  });
}

/** Inviters, then invitees. */
export const partiesOf = (invitation: Invitation): EventParticipant[] => [...invitation.inviters, ...invitation.invitees];

/** The node of an invitation; `seq` is added when it is written. */
export function invitationRow(invitation: Invitation): Properties {
  const { states, answerOpen, events } = invitation;
  return present({ ...shared(invitation, partiesOf(invitation)), states, answerOpen, events: sortedIds(events) });
}

/** The node of a conflict; `seq` is added when it is written. */
export function conflictRow(conflict: Conflict): Properties {
  const { id, kind, anchors, events } = conflict;
  return { id, kind, anchors, events, body: JSON.stringify(conflict) };
}

/** Who took part, one for each; the copies of `k` and `latest` are what a page of an actor is sought by. */
export function participatedLinks(
  mark: { id: string; k: string; days: WorldEvent['days'] },
  participants: readonly EventParticipant[],
): Link[] {
  const { latest } = envelopeProperties(mark.days);
  return participants.map(({ role, actor, capacity, forActor }, i) => ({
    from: actor.id,
    to: mark.id,
    props: present({ i, role, capacity, forActor: forActor?.id, actorId: actor.id, k: mark.k, latest }),
  }));
}

/** The states and bodies behind it, one for each. */
export function representedLinks(
  mark: { id: string; k: string; days: WorldEvent['days'] },
  participants: readonly EventParticipant[],
): Link[] {
  const { latest } = envelopeProperties(mark.days);
  return statesOf(participants).map((actorId) => ({ from: actorId, to: mark.id, props: { actorId, k: mark.k, latest } }));
}
