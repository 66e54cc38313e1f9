import type { Entity } from '../../schema/shapes/claim.ts';
import type { Person } from '../gazetteer/gazetteer.ts';
import { officeInWords, officesOn } from '../gazetteer/holders-on.ts';
import type { MentionContext } from './mention-context.ts';

/** In what capacity, and for whom, somebody acts. `confirmed` says from where it is known. */
export type ActingFor = { capacity: string | null; forActor: Entity | null; confirmed: string };

/** What the gazetteer says of a person's office on the day of the article. Without a day: the state or body that they last held an office of, and no capacity. */
export function actingFor(context: MentionContext, person: Person): ActingFor {
  const { on } = context;
  if (on === null) {
    const last = [...person.tenures].sort(
      (a, b) => (b.to ?? b.asOf).localeCompare(a.to ?? a.asOf) || (b.from ?? '').localeCompare(a.from ?? ''),
    )[0];
    const isOne = new Set(person.tenures.map((t) => t.body.id)).size === 1;
    return { capacity: null, forActor: last?.body ?? null, confirmed: isOne ? 'only-body' : 'last-body' };
  }
  const [held] = officesOn(person, on);
  if (!held) return { capacity: null, forActor: null, confirmed: 'no-office-that-day' };
  return {
    capacity: officeInWords(held),
    forActor: held.tenure.body,
    confirmed: held.sure === 'open' ? `last confirmed ${held.tenure.asOf}` : 'office-that-day',
  };
}
