import type { TimelineAnswer, TimelineItemAnswer } from '../queries/timeline-query.ts';
import type { NamedAnswer } from '../queries/world-answers.ts';
import type { Actor, Item } from './item.ts';
import { whenOf } from './when.ts';

/** The timeline's answer as items, each once: an item with only a bound may come with the undated ones. */
export function itemsFromAnswer({ timeline }: TimelineAnswer): Item[] {
  const byKey = new Map([...timeline.items, ...timeline.undated.nodes].map((answer) => [answer.id, itemFromAnswer(answer)]));
  return [...byKey.values()];
}

/** One item of the answer. */
export function itemFromAnswer(answer: TimelineItemAnswer): Item {
  const isStep = answer.kind === 'invitation_step';
  const speakers = answer.participants.filter(({ role }) => role === 'speaker').map(({ actor }) => actor.id);
  return {
    key: answer.id,
    opens: isStep ? { kind: 'invitation', id: answer.id.split('#')[0] ?? answer.id } : { kind: 'event', id: answer.id },
    acts: answer.readings.length > 0 ? answer.readings : [answer.act],
    group: answer.group,
    realis: answer.realis,
    polarity: answer.polarity,
    days: answer.days,
    when: whenOf(answer.days),
    parties: answer.participants.map(({ role, capacity, actor, forActor }) => ({
      role,
      capacity,
      actor: actorFrom(actor),
      forActor: forActor && actorFrom(forActor),
    })),
    place: answer.place && actorFrom(answer.place),
    destination: answer.destination && actorFrom(answer.destination),
    setting: answer.setting,
    witnesses: answer.witnesses,
    conflicted: answer.conflicts > 0,
    prominence: answer.prominence,
    about: answer.about,
    occasion: JSON.stringify([speakers.toSorted(), answer.setting, answer.days]),
  };
}

const actorFrom = ({ id, name, kind, iso3 }: NamedAnswer): Actor => ({ id, name, kind, iso3 });
