import type { DaySpan } from '../../../schema/shapes/day-span.ts';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { groupOfAct } from '../../../schema/words/acts.ts';
import type { Actor, Item, Party } from '../../../web/scene/item.ts';
import { whenOf } from '../../../web/scene/when.ts';

export const country = (id: string): Actor => ({ id, name: id, kind: 'country', iso3: null });
export const person = (id: string): Actor => ({ id, name: id, kind: 'person', iso3: null });
export const party = (actor: Actor, forActor: Actor | null = null): Party => ({ role: 'attendee', actor, forActor, capacity: null });

export const oneDay = (day: string): DaySpan => ({ beginMin: day, beginMax: day, endMin: day, endMax: day, pointlike: true });
export const within = (from: string, to: string): DaySpan => ({ beginMin: from, beginMax: to, endMin: from, endMax: to, pointlike: true });
export const lasted = (from: string, to: string): DaySpan => ({ beginMin: from, beginMax: from, endMin: to, endMax: to, pointlike: false });
export const notAfter = (day: string): DaySpan => ({ beginMin: null, beginMax: day, endMin: null, endMax: day, pointlike: true });
export const notBefore = (day: string): DaySpan => ({ beginMin: day, beginMax: null, endMin: day, endMax: null, pointlike: true });

/** An item for tests: a meeting of Freedonia and Sylvania on no known day, but for what is given. */
export function makeItem(key: string, given: Partial<Item> = {}): Item {
  const acts = given.acts ?? ['meeting.meeting'];
  const days = given.days ?? NO_DAYS;
  return {
    key,
    opens: { kind: 'event', id: key },
    acts,
    group: groupOfAct(acts[0] ?? 'meeting.meeting'),
    realis: 'actual',
    polarity: 'affirmed',
    days,
    when: whenOf(days),
    parties: [party(country('Freedonia')), party(country('Sylvania'))],
    place: null,
    destination: null,
    setting: null,
    witnesses: 1,
    conflicted: false,
    prominence: 'mark',
    about: [],
    occasion: key,
    ...given,
  };
}
