import { daysBetween } from '../../schema/edtf/calendar.ts';
import { areReturnVisits } from './cannot-be-one.ts';
import { byRank } from './field-policy.ts';
import type { Group } from './group.ts';
import { REALISED_WITHIN_DAYS, REPORTED_WITHIN_DAYS } from './pair-weights.ts';
import { matchParties, partiesCanBeOne } from './parties.ts';
import { siteRelation } from './site.ts';
import { timesMeet } from './zoned-days.ts';

/**
 * What realised a plan: something that happened, of the same family, by the same parties, where it was planned, on a day that was planned.
 * A plan without days (nothing narrower than a month) is realised by the first that followed its telling within some months, and within
 * what is known of its time; what is only proposed or supposed needs days.
 */
export function realisationsOf(plan: Group, happened: readonly Group[]): Group[] {
  const matching = happened.filter(
    (event) => plan.claims.some((a) => event.claims.some((b) => partiesMatch(a, b))) && sitesMatch(plan, event),
  );
  if (plan.claims.some(({ dated }) => dated))
    return matching.filter(
      (event) => timesMeet(zoned(plan), zoned(event)) && (event.claims.some(({ dated }) => dated) || isReportOf(plan, event)),
    );
  const told = [...plan.claims].sort(byRank)[0]?.published ?? null;
  if (told === null || !plan.claims.some(({ claim }) => claim.realis === 'planned')) return [];
  const after = matching.filter((event) => {
    const day = event.time.days.beginMin;
    return day !== null && day >= told && daysBetween(told, day) <= REALISED_WITHIN_DAYS && timesMeet(zoned(plan), zoned(event));
  });
  const first = after.map(({ time }) => time.days.beginMin ?? '').sort()[0];
  return after.filter(({ time }) => time.days.beginMin === first);
}

/** News without a day of its own tells that a dated plan came true where it names the place, and came out on the day planned or soon after. */
function isReportOf(plan: Group, event: Group): boolean {
  const told = event.founding.published;
  const { beginMin, endMax } = plan.time.days;
  const isSoon =
    told !== null && beginMin !== null && endMax !== null && told >= beginMin && daysBetween(endMax, told) <= REPORTED_WITHIN_DAYS;
  return isSoon && siteRelation(plan.place?.value ?? null, event.place?.value ?? null) !== 'unknown';
}

const zoned = (group: Group) => ({ days: group.time.days, zone: group.founding.zone });

function partiesMatch(a: Group['founding'], b: Group['founding']): boolean {
  const match = matchParties(a.parties, b.parties);
  return match.exact + match.byState > 0 && partiesCanBeOne(match) && !areReturnVisits(a, b) && (match.smaller >= 2 || a.act === b.act);
}

/** A plan for a place is not realised elsewhere, nor, with one party alone, by what has no place. */
function sitesMatch(plan: Group, event: Group): boolean {
  const site = siteRelation(plan.place?.value ?? null, event.place?.value ?? null);
  return site !== 'apart' && (site !== 'unknown' || plan.founding.parties.length >= 2);
}
