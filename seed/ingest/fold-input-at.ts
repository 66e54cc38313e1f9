import { articleInForce } from '../../schema/graph/article-in-force.ts';
import type { Article, Entry, Judgement, Run } from '../../schema/shapes/entry.ts';
import type { LiveClaim } from '../fold/fold-claim.ts';
import { groupBy } from '../group-by.ts';

/** What a world is folded from. */
export type FoldInput = { live: LiveClaim[]; judgements: Judgement[] };

/**
 * What was known at a moment (ISO with `Z`; all that is filed, when absent), out of the entries in the order of filing:
 * the claims of the last Run of each kind for each text, and the particulars that stood then.
 */
export function foldInputAt(entries: Iterable<Entry>, knownAt = '9999'): FoldInput {
  const known = [...entries].filter(({ at }) => at <= knownAt);
  const stated = groupBy(
    known.flatMap(({ article }) => article ?? []),
    ({ id }) => id,
  );
  const inForce = [...stated.values()].map(articleInForce).filter((article): article is Article => article !== null);
  const ofText = groupBy(inForce, ({ textId }) => textId);
  const runs = new Map<string, Run>();
  for (const { run } of known) if (run !== undefined) runs.set(`${run.textId} ${run.kind}`, run);
  const claims = new Map([...runs.values()].flatMap((run) => run.claims).map((claim) => [claim.id, claim]));
  return {
    live: [...claims.values()].map((claim) => ({ claim, articles: ofText.get(claim.textId) ?? [] })),
    judgements: known.flatMap(({ judgement }) => judgement ?? []),
  };
}
