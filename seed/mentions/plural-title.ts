import type { Entity } from '../../schema/shapes/claim.ts';
import type { RoleWord } from '../gazetteer/gazetteer.ts';
import { bodyAt } from './body-at.ts';
import type { WordRange } from './capital-run.ts';
import { gapAfter, keyAt, type MentionContext } from './mention-context.ts';
import { roleBehind } from './role-behind.ts';

/** One title of several states: "the presidents of Iran and Turkey", "menlu Rusia, Iran dan Turki". */
export type PluralTitle = WordRange & { roles: RoleWord[]; bodies: Entity[] };

/** Reads a title of several states that begins at word `i`; null where none does. */
export function pluralTitleAt(context: MentionContext, i: number): PluralTitle | null {
  if (context.names.stateIn === 'after') {
    const role = roleBehind(context, i);
    const states = role ? statesFrom(context, role.to) : null;
    return role && states ? { from: i, to: states.to, roles: role.roles, bodies: states.bodies } : null;
  }
  const role = roleBehind(context, i);
  if (role?.isPlural && keyAt(context, role.to, i) === 'of') {
    const states = statesFrom(context, role.to + 1);
    if (states) return { from: i, to: states.to, roles: role.roles, bodies: states.bodies };
  }
  const states = statesFrom(context, i);
  const behind = states && gapAfter(context, states.to - 1) === ' ' ? roleBehind(context, states.to) : null;
  return states && behind?.isPlural ? { from: i, to: behind.to, roles: behind.roles, bodies: states.bodies } : null;
}

/** Two or more states joined by commas and "and", the last by "and". */
function statesFrom(context: MentionContext, from: number): { to: number; bodies: Entity[] } | null {
  const { names } = context;
  const bodies: Entity[] = [];
  let at = from;
  for (;;) {
    const body = bodyAt(context, at, 1);
    if (!body) return null;
    bodies.push(body.entity);
    const gap = gapAfter(context, body.to - 1);
    const next = keyAt(context, body.to, from);
    if (names.and.includes(next) && (gap === ' ' || gap === ', ')) {
      const last = bodyAt(context, body.to + 1, 1);
      return last ? { to: last.to, bodies: [...bodies, last.entity] } : null;
    }
    if (gap !== ', ') return null;
    at = body.to;
  }
}
