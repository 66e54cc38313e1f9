import type { Entity } from '../../schema/shapes/claim.ts';
import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { Gazetteer, Person, RoleWord } from '../gazetteer/gazetteer.ts';
import { holdersOn, holdingOn } from '../gazetteer/holders-on.ts';
import type { Cast, CastMember } from './cast.ts';
import type { MentionContext } from './mention-context.ts';

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

/** Whether two role words may be one office: a president and a president, a leader and whoever heads something. */
const isAlike = (a: RoleWord, b: RoleWord): boolean => {
  const isHead = (role: RoleWord): boolean => role.offices.some((office) => office.startsWith('head_of'));
  if (a.offices.includes('leader') || b.offices.includes('leader')) return isHead(a) || isHead(b) || a.surface === b.surface;
  return (
    a.offices.some((office) => b.offices.includes(office)) && (a.title === null || b.title === null || a.title.source === b.title.source)
  );
};

/** Whether somebody of the cast may be meant by a title: their own title in the text, or an office of theirs on the day, is of that body (any, where null) and kind. */
export function fitsTitle(context: MentionContext, member: CastMember, roles: readonly RoleWord[], body: Entity | null): boolean {
  const { gazetteer, on } = context;
  const isBody = (entity: Entity | null): boolean => body === null || entity?.id === body.id;
  if (isBody(member.body) && member.roles.some((own) => roles.some((role) => isAlike(own, role)))) return true;
  return (member.person?.tenures ?? []).some(
    (t) =>
      isBody(t.body) &&
      (on === null || holdingOn(t, on) !== null) &&
      officesOf(gazetteer, roles, t.body).includes(t.office) &&
      roles.some((role) => role.title === null || t.title === '' || role.title.test(t.title)),
  );
}

/** The one of the cast whom a title without a name means; the last named of those who fit. */
export function castByTitle(
  context: MentionContext,
  cast: Cast,
  roles: readonly RoleWord[],
  body: Entity | null,
  isFormer: boolean,
): CastMember | null {
  return cast.findLast((member) => member.isFormer === isFormer && fitsTitle(context, member, roles, body)) ?? null;
}
