import type { ClaimTime } from '../../schema/shapes/claim.ts';
import type { Problem } from '../../schema/shapes/reading.ts';
import type { Draft } from './draft.ts';

/** Days that cannot both be right: somebody tells, on a day that words give, of what happened only later. Each pair of phrases is reported once. */
export function findProblems(drafts: readonly Draft[], dates: ReadonlyMap<Draft, ClaimTime | null>): Problem[] {
  const problems = new Map<string, Problem>();
  for (const draft of drafts) {
    const told = dates.get(draft);
    const said = draft.saidIn ? dates.get(draft.saidIn) : null;
    if (draft.realis !== 'actual' || !told?.days.beginMin || !said?.days.endMax || said.phrase === null || told.phrase === null) continue;
    if (told.days.beginMin <= said.days.endMax && (told.days.endMax ?? '') <= said.days.endMax) continue;
    // A span that only begins before the saying may still have been over.
    if (told.days.beginMin <= said.days.endMax && told.days.endMax !== told.days.beginMin && !entirelyAfterHalf(told, said.days.endMax))
      continue;
    problems.set(`${said.start} ${told.start}`, {
      code: 'TIMES_DISAGREE',
      message: `"${said.phrase}" (${said.edtf}) is when it was said, but what it tells of ("${told.phrase}", ${told.edtf}) may not have happened by then. Check the date of publication.`,
      ...(said.start !== null && said.end !== null && { start: said.start, end: said.end }),
    });
  }
  return [...problems.values()];
}

/** Whether more than half of a span lies after a day. */
function entirelyAfterHalf(time: ClaimTime, day: string): boolean {
  const { beginMin, endMax } = time.days;
  if (!beginMin || !endMax) return false;
  const middle = (Date.parse(beginMin) + Date.parse(endMax)) / 2;
  return middle > Date.parse(day);
}
