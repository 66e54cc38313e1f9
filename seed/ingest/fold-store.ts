import type { Door } from '../../schema/door.ts';
import { articlesInForce, judgements, liveClaims, readAll } from '../../schema/questions/fold-input.ts';
import type { Article } from '../../schema/shapes/entry.ts';
import type { LiveClaim } from '../fold/fold-claim.ts';
import { foldWorld } from '../fold-world.ts';
import { groupBy } from '../group-by.ts';

/** What folding did: how many events, invitations and conflicts changed, and the world's version after it. */
export type Folded = { changed: number; version: number };

/**
 * Brings the world up to what is filed: where more was appended than folded, all live claims and judgements are folded and what differs is written.
 * What is filed meanwhile is left for the next time. Call it at every start: a crash may have come between filing and folding.
 * `anyway`: fold even if nothing was appended, as after a change of the rules of folding.
 */
export async function foldStore(door: Door, { anyway = false }: { anyway?: boolean } = {}): Promise<Folded> {
  const { appended, folded, worldVersion } = await door.state();
  if (appended <= folded && !anyway) return { changed: 0, version: worldVersion };
  const { live, taken } = await readFoldInput(door);
  return door.replaceWorld(foldWorld(live, taken), appended);
}

/** All that the world is folded from, as it stands in the store. */
export async function readFoldInput(door: Door): Promise<{ live: LiveClaim[]; taken: Parameters<typeof foldWorld>[1] }> {
  const articles = groupBy(await readAll(door, articlesInForce), ({ textId }: Article) => textId);
  const claims = await readAll(door, liveClaims);
  const taken = (await readAll(door, judgements)).map(({ judgement }) => judgement);
  return { live: claims.map((claim) => ({ claim, articles: articles.get(claim.textId) ?? [] })), taken };
}
