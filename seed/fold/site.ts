import type { Entity } from '../../schema/shapes/claim.ts';
import { PLACES_WITHIN } from './places-within.ts';

/** How two places stand to one another; `unknown` where one is not told, or is a place that no gazetteer knows. */
export type SiteRelation = 'same' | 'within' | 'contains' | 'apart' | 'unknown';

/** How the first place stands to the second. A place lies within its country, and within the regions of {@link PLACES_WITHIN}. */
export function siteRelation(a: Entity | null, b: Entity | null): SiteRelation {
  if (a === null || b === null) return 'unknown';
  if (a.id === b.id) return 'same';
  if (liesWithin(a, b)) return 'within';
  if (liesWithin(b, a)) return 'contains';
  return canTellApart(a, b) ? 'apart' : 'unknown';
}

function liesWithin(narrow: Entity, wide: Entity): boolean {
  if (wide.kind === 'country') return narrow.kind !== 'country' && narrow.country !== undefined && narrow.country === wide.iso3;
  for (let region = PLACES_WITHIN.get(narrow.name); region !== undefined; region = PLACES_WITHIN.get(region))
    if (region === wide.name) return true;
  return false;
}

/** Two places are apart where both are known, or their countries differ. A place without a country may lie in any. */
function canTellApart(a: Entity, b: Entity): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true;
  const byCountry = a.kind === 'country' || b.kind === 'country';
  return byCountry ? a.country !== undefined && b.country !== undefined : isKnown(a) && isKnown(b);
}

const isKnown = ({ id, qid, country }: Entity): boolean => qid !== undefined || country !== undefined || id.startsWith('place_');
