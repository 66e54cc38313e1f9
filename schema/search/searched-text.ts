import type { WorldEvent } from '../shapes/world.ts';

/** The text that an event is searched by, for it has no words of its own: who, what, where, what about. */
export function searchedText({ participants, act, place, destination, setting, topics }: WorldEvent): string {
  const names = participants.flatMap(({ actor, forActor }) => (forActor ? [actor.name, forActor.name] : [actor.name]));
  const parts = [
    [...new Set(names)].join(', '),
    act.replace(/[._]/g, ' '),
    place?.name,
    destination?.name,
    setting,
    topics.map(({ name }) => name).join(', '),
  ];
  return parts.filter((part) => part).join(' · ');
}
