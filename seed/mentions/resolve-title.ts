import type { Entity } from '../../schema/shapes/claim.ts';
import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { Gazetteer, Person, RoleWord } from '../gazetteer/gazetteer.ts';
import { holdersOn } from '../gazetteer/holders-on.ts';
import type { Cast, CastMember } from './cast.ts';

/** The offices that role words may mean for a body: a "leader" is the head of state or of government, as the state's order has it. */
export function officesOf(gazetteer: Gazetteer, roles: readonly RoleWord[], body: Entity | null): string[] {
  const offices = roles.flatMap((role) => role.offices);
  if (!offices.includes('leader')) return offices;
  const state = body?.iso3 ? gazetteer.states.get(body.iso3) : undefined;
  if (body && !state) return ['head_of_organisation'];
  return state?.leads === 'government' ? ['head_of_government'] : ['head_of_state', 'head_of_government'];
}

/** Offices that one person holds at a time, so that the title alone tells who is meant. */
const HELD_BY_ONE = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'finance_minister',
  'vice_head_of_state',
  'crown_prince',
  'head_of_organisation',
]);

/** Who holds an office of a body on the day; null where nobody is known to. */
export function holderOf(gazetteer: Gazetteer, roles: readonly RoleWord[], body: Entity, on: CivilDay): Person | null {
  for (const role of roles) {
    const [holding] = holdersOn(
      gazetteer,
      body.iso3 ?? body.id,
      officesOf(gazetteer, [role], body).filter((office) => HELD_BY_ONE.has(office)),
      role.title,
      on,
    );
    if (holding) return holding.tenure.person;
  }
  return null;
}

/** Whether somebody of the cast may be meant by a title: their own title in the text, or an office of theirs, is of that body and kind. */
export function fitsTitle(gazetteer: Gazetteer, member: CastMember, roles: readonly RoleWord[], body: Entity | null): boolean {
  const offices = officesOf(gazetteer, roles, body ?? member.body);
  const isBody = (entity: Entity | null): boolean => body === null || entity?.id === body.id;
  if (
    member.offices.size > 0 &&
    isBody(member.body) &&
    offices.some((office) => member.offices.has(office) || (office.startsWith('head_of') && member.offices.has('leader')))
  )
    return true;
  return (member.person?.tenures ?? []).some(
    (t) =>
      isBody(t.body) &&
      offices.includes(t.office) &&
      roles.some((role) => role.title === null || t.title === '' || role.title.test(t.title)),
  );
}

/** The one of the cast whom a title without a name means; the last named of those who fit. */
export function castByTitle(
  gazetteer: Gazetteer,
  cast: Cast,
  roles: readonly RoleWord[],
  body: Entity | null,
  isFormer: boolean,
): CastMember | null {
  return cast.findLast((member) => member.isFormer === isFormer && fitsTitle(gazetteer, member, roles, body)) ?? null;
}
