import { edtfFromDays } from '../../schema/edtf/edtf-from-days.ts';
import { intersectDays } from '../../schema/edtf/intersect-days.ts';
import { type DaySpan, NO_DAYS } from '../../schema/shapes/day-span.ts';
import { spansMeet, spanWidth } from './day-span-math.ts';
import { byRank, chooseValue, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import { daysInZone } from './zoned-days.ts';

/** When it was, by claims: the days, their EDTF, the claims that narrow them, and why. */
export type TimeField = { days: DaySpan; edtf: string | null; claims: FoldClaim[]; why: string };

/**
 * The time of a group. What lasted is taken whole, the most specific telling first, and days reported inside it narrow nothing.
 * Points narrow one another; days of another zone count as the hours that they cover. What contradicts a more specific day is left out.
 */
export function timeField(claims: readonly FoldClaim[], context: FieldContext): TimeField {
  const timed = claims.filter(({ days }) => days.beginMin !== null || days.endMax !== null);
  if (timed.length === 0) return { days: NO_DAYS, edtf: null, claims: [], why: 'no claim says when' };
  const lasting = timed.filter(({ days, dated }) => !days.pointlike && dated);
  const width = ({ days }: FoldClaim) => spanWidth(days);
  const how = { keyOf: (one: FoldClaim) => JSON.stringify([one.days, one.zone]), specificity: width };
  const best = chooseValue(
    lasting.length > 0 ? lasting : timed.filter(({ days }) => days.pointlike || lasting.length === 0),
    (one) => one,
    how,
    context,
  );
  if (best === null) return { days: NO_DAYS, edtf: null, claims: [], why: 'no claim says when' };
  const { days, zone } = best.value;
  if (!days.pointlike) return { days, edtf: best.value.claim.time?.edtf ?? edtfFromDays(days), claims: best.claims, why: best.why };
  return narrowByPoints(best, timed, zone);
}

function narrowByPoints(
  best: { value: FoldClaim; claims: FoldClaim[]; why: string },
  timed: readonly FoldClaim[],
  zone: string | null,
): TimeField {
  let days = best.value.days;
  const rest = [...best.claims];
  let across = false;
  for (const one of [...timed].sort((a, b) => spanWidth(a.days) - spanWidth(b.days) || byRank(a, b))) {
    if (!one.days.pointlike || rest.includes(one)) continue;
    const shared = intersectDays(days, daysInZone(one, zone));
    if (shared === null) continue;
    const narrows = shared.beginMin !== days.beginMin || shared.endMax !== days.endMax;
    if (narrows) rest.push(one);
    across ||= one.zone !== zone && !spansMeet(one.days, best.value.days);
    days = shared;
  }
  const why = [
    rest.length > best.claims.length ? 'where the days that claims give meet' : best.why,
    ...(across ? [`days of other zones counted as hours of ${zone ?? 'an unknown zone'}`] : []),
  ].join('; ');
  const same = best.value.days.beginMin === days.beginMin && best.value.days.endMax === days.endMax;
  return { days, edtf: same ? (best.value.claim.time?.edtf ?? edtfFromDays(days)) : edtfFromDays(days), claims: rest.sort(byRank), why };
}
