import type { InvitationState } from '../../schema/words/closed-lists.ts';
import { INVITATION_STATES } from '../../schema/words/closed-lists.ts';
import { isSurelyBefore } from './day-span-math.ts';
import { settlesAnswer, stateOfAct, UNANSWERED } from './invitation-course.ts';
import { furthest, lowest, type Step } from './invitation-steps.ts';

/** How an invitation stands by one voice's steps: what no other step of it outweighs. Several states: it is left open. */
export const statesByVoice = (steps: readonly Step[]): InvitationState[] =>
  statesOf(steps.filter((step) => !steps.some((other) => other !== step && outweighs(other, step))));

/**
 * How it stands over all voices. Where they agree, as they say; where one answer surely came last, that; where a single voice leaves it open, all that it leaves.
 * Where voices differ, only what nobody disputes: how far it had come before anybody answered.
 */
export function statesOverall(
  steps: readonly Step[],
  byVoice: readonly (readonly InvitationState[])[],
): { states: InvitationState[]; answerOpen: boolean } {
  const answers = steps.filter((step) => !isOffer(step));
  const offered = steps.filter(isOffer);
  const answering = [...new Map(byVoice.filter((states) => states.some(isAnswer)).map((states) => [states.join(' '), states])).values()];
  const isOver = (step: Step): boolean =>
    steps.some((other) => isSurelyBefore(step.time.days, other.time.days) && (!isOffer(other) || statesOf([step]).every(endsIt)));
  const standing = statesOf(answers.filter((step) => !isOver(step)));
  const agreed = standing.length === 1 ? standing : standing.length > 1 && answering.length === 1 ? answering[0] : undefined;
  const states = agreed ?? (answers.length > 0 || offered.length === 0 ? baseState(offered) : statesByVoice(offered));
  return { states: [...states], answerOpen: states.length !== 1 || !states.every(settlesAnswer) };
}

/** Before any answer: what was done last along the course; an answer tells that there was an invitation to answer. */
function baseState(offered: readonly Step[]): InvitationState[] {
  const states = statesOf(offered).filter((state) => state !== 'acknowledged');
  return [states.at(-1) === 'mooted' ? 'mooted' : 'extended'];
}

const isAnswer = (state: InvitationState): boolean => !['mooted', 'extended', 'acknowledged'].includes(state);

/**
 * One step outweighs another where it surely came later, or lies further along and was not surely earlier.
 * An offer does not undo an answer that stands; one that was turned down or taken back it follows as a new one.
 */
function outweighs(other: Step, step: Step): boolean {
  const isAfter = isSurelyBefore(step.time.days, other.time.days);
  if (isOffer(step) && !isOffer(other) && !statesOf([other]).some(endsIt)) return true;
  if (isOffer(other) && !isOffer(step)) return isAfter && statesOf([step]).every(endsIt);
  if (isAfter) return !isOffer(other) || lowest(other) >= furthest(step);
  return !isSurelyBefore(other.time.days, step.time.days) && lowest(other) > furthest(step);
}

const isOffer = (step: Step): boolean => furthest(step) <= UNANSWERED;
const endsIt = (state: InvitationState): boolean => ['declined', 'withdrawn', 'postponed'].includes(state);

const statesOf = (steps: readonly Step[]): InvitationState[] => {
  const found = new Set(steps.flatMap(({ readings }) => readings.flatMap((act) => stateOfAct(act) ?? [])));
  return INVITATION_STATES.filter((state) => found.has(state));
};
