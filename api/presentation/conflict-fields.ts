import type { Conflict } from '../../schema/shapes/world.ts';
import type { Fields } from '../field.ts';
import { claimsOf } from './claims-of.ts';
import { typedHappeningsOf } from './happenings-of.ts';

/** The fields of a conflict that are not its own properties. */
export const conflictFields: Fields<Conflict> = {
  claims: (conflict, _args, context) => claimsOf(context, conflict.anchors),
  between: (conflict, _args, context) => typedHappeningsOf(context, conflict.events),
};
