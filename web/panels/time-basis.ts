import type { ClaimContentAnswer } from '../queries/world-answers.ts';
import type { Words } from '../words/words.ts';

/** How we know when: the words of the claims that say so, or why they do not tell a day. Each phrase once. */
export function timeBasis(claims: readonly ClaimContentAnswer[], { page }: Words): string[] {
  const told = new Set<string>();
  for (const { time } of claims) {
    if (time?.phrase) told.add(time.edtf === null ? page.unresolvedWords(time.phrase) : page.fromWords(time.phrase));
  }
  return told.size === 0 ? [page.noWords] : [...told];
}
