import type { ClaimContentAnswer } from '../queries/world-answers.ts';
import type { Words } from '../words/words.ts';

/** How we know when: the words of the claims that say so, and those that do not tell a day. Each phrase once. */
export function timeBasis(claims: readonly ClaimContentAnswer[], { page }: Words): string[] {
  const phrases = (isTold: boolean): string[] => [
    ...new Set(claims.flatMap(({ time }) => (time?.phrase && (time.edtf !== null) === isTold ? [`“${time.phrase}”`] : []))),
  ];
  const [told, untold] = [phrases(true), phrases(false)];
  if (told.length + untold.length === 0) return [page.noWords];
  return [
    ...(told.length > 0 ? [page.fromWords(told.join(', '))] : []),
    ...(untold.length > 0 ? [page.unresolvedWords(untold.join(', '))] : []),
  ];
}
