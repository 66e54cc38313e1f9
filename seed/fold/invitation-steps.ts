import type { Act } from '../../schema/words/acts.ts';
import { groupBy } from '../group-by.ts';
import { choicesAmong } from './claims-in-force.ts';
import { isSurelyBefore } from './day-span-math.ts';
import { byRank, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import { NOT_YET, rankOfAct } from './invitation-course.ts';
import { type TimeField, timeField } from './time-field.ts';
import { timesMeet } from './zoned-days.ts';

/** One step that claims say an invitation took; several readings where the words leave it open. Readings in the order of the course. */
export type Step = { readings: Act[]; claims: FoldClaim[]; time: TimeField };

/** The steps that claims tell, sorted by first day, course, rank. Denied steps are none; of what is not yet, only being thought of is one. */
export function stepsFrom(claims: readonly FoldClaim[], context: FieldContext): Step[] {
  const choiceOf = new Map(
    choicesAmong(claims.map(({ claim }) => claim)).flatMap((choice) => choice.map((anchor) => [anchor, choice] as const)),
  );
  const told = claims.flatMap((claim) => {
    const act = claim.claim.polarity === 'denied' ? undefined : claim.strand === 'actual' ? claim.act : NOT_YET.get(claim.act);
    return act === undefined ? [] : [{ claim, act }];
  });
  const actOf = new Map(told.map(({ claim, act }) => [claim.anchor, act]));
  const readingsOf = ({ anchor }: FoldClaim): Act[] =>
    [...new Set((choiceOf.get(anchor) ?? [anchor]).flatMap((one) => actOf.get(one) ?? []))].sort(
      (a, b) => rankOfAct(a) - rankOfAct(b) || (a < b ? -1 : 1),
    );
  const alike = groupBy(told.map(({ claim }) => claim).sort(byRank), (claim) => readingsOf(claim).join(' '));
  return [...alike.values()]
    .flatMap((group) =>
      bundlesByDay(group).map((own) => ({
        readings: own[0] === undefined ? [] : readingsOf(own[0]),
        claims: own,
        time: timeField(own, context),
      })),
    )
    .sort(byCourse);
}

/** Claims of one act whose days may be one, the dated first; undated ones go with the first bundle. */
function bundlesByDay(claims: readonly FoldClaim[]): FoldClaim[][] {
  const bundles: FoldClaim[][] = [];
  for (const claim of [...claims].sort(
    (a, b) => Number(b.dated) - Number(a.dated) || (a.days.beginMin ?? '').localeCompare(b.days.beginMin ?? '') || byRank(a, b),
  )) {
    const bundle = bundles.find((own) => own.every((other) => timesMeet(claim, other)));
    if (bundle === undefined) bundles.push([claim]);
    else bundle.push(claim);
  }
  return bundles;
}

const byCourse = (a: Step, b: Step): number => {
  const day = ({ time }: Step) => time.days.beginMin ?? '9999';
  const least = ({ claims }: Step) => [...claims].sort(byRank)[0]?.rank ?? '';
  return (
    (isSurelyBefore(a.time.days, b.time.days) ? -1 : isSurelyBefore(b.time.days, a.time.days) ? 1 : 0) ||
    lowest(a) - lowest(b) ||
    (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
    (least(a) < least(b) ? -1 : 1)
  );
};

/** The rank of a step's nearest reading. */
export const lowest = ({ readings }: Step): number => Math.min(...readings.map(rankOfAct));
/** The rank of a step's furthest reading. */
export const furthest = ({ readings }: Step): number => Math.max(...readings.map(rankOfAct));

/** Whether a step comes surely after one that lies further along: kept, and flagged. */
export const isOutOfOrder = (step: Step, steps: readonly Step[]): boolean =>
  steps.some((other) => isSurelyBefore(other.time.days, step.time.days) && lowest(other) > furthest(step) && furthest(step) <= 2);
