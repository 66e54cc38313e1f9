import type { Participant } from '../../schema/shapes/claim.ts';
import type { EntityKind, Role } from '../../schema/words/closed-lists.ts';
import type { Family } from './act-families.ts';

/** One side of an act: who, the state or body acted for (the same id where it acts for itself), and the iso3 code of the country that it belongs to. */
export type Party = { id: string; state: string | null; country: string | null; kind: EntityKind; role: Role };

/** How two lists of parties compare: `exact` by name, `byState` a person and the state acted for; `extra` named by one only; `smaller` the length of the shorter list. */
export type PartyMatch = { exact: number; byState: number; extra: number; smaller: number };

const SPEAKING: readonly Role[] = ['speaker'];

/** Those who make an act what it is: of a saying the speakers, of any other act all who take part. Each once. */
export function partiesOf(participants: readonly Participant[], family: Family): Party[] {
  const told = family === 'saying' ? participants.filter((one) => SPEAKING.includes(one.role)) : participants;
  const parties = told.map(partyOf);
  return parties.filter((party, at) => parties.findIndex((other) => other.id === party.id) === at);
}

/** One who takes part, as a side of the act. */
export const partyOf = ({ actor, forActor, role }: Participant): Party => ({
  id: actor.id,
  state: forActor?.id ?? (actor.kind === 'person' ? null : actor.id),
  country: forActor?.iso3 ?? actor.country ?? actor.iso3 ?? null,
  kind: actor.kind,
  role,
});

/** Compares two lists: by name first, then a person with the state acted for. Two different persons of one state are not the same. */
export function matchParties(a: readonly Party[], b: readonly Party[]): PartyMatch {
  const restA = a.filter((one) => !b.some((other) => other.id === one.id));
  const restB = b.filter((one) => !a.some((other) => other.id === one.id));
  const exact = a.length - restA.length;
  const free = [...restB];
  let byState = 0;
  for (const one of restA) {
    const at = free.findIndex((other) => isPersonAndState(one, other) || isPersonAndState(other, one));
    if (at === -1) continue;
    free.splice(at, 1);
    byState += 1;
  }
  return { exact, byState, extra: restA.length + restB.length - 2 * byState, smaller: Math.min(a.length, b.length) };
}

/** A person, and the state or body that they act for; where the text did not tell for whom, the country that they belong to. */
export const isPersonAndState = (person: Party, state: Party): boolean =>
  person.kind === 'person' &&
  state.kind !== 'person' &&
  (person.state === null
    ? state.kind === 'country' && person.country !== null && person.country === state.country
    : person.state === state.id);

/** Whether the parties of two claims can be those of one act: of two short lists the shorter must lie in the longer; of long ones half suffices, since no report names all. */
export function partiesCanBeOne(match: PartyMatch): boolean {
  const shared = match.exact + match.byState;
  return match.smaller <= 2 ? shared === match.smaller : shared * 2 >= match.smaller;
}
