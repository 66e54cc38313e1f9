import type { Entity } from '../../schema/shapes/claim.ts';
import { type Chosen, chooseValue, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import { siteRelation } from './site.ts';

/** Where it was (or where to): the place with the most others around it is the most specific; a country comes after any place. */
export function placeField(claims: readonly FoldClaim[], which: 'place' | 'destination', context: FieldContext): Chosen<Entity> | null {
  const told = claims.flatMap(({ claim }) => claim[which] ?? []);
  const around = (place: Entity): number =>
    new Set(told.filter((other) => siteRelation(place, other) === 'within').map(({ id }) => id)).size;
  const how = { keyOf: (place: Entity) => place.id, specificity: (place: Entity) => (place.kind === 'country' ? 1 : 0) - around(place) };
  return chooseValue(claims, ({ claim }) => claim[which], how, context);
}
