import type { Door } from '../../schema/door.ts';
import { claimsOfTexts } from '../../schema/questions/claims-of-texts.ts';
import { articlesInForce, readAll } from '../../schema/questions/fold-input.ts';

/** The anchors of all claims of texts that a restricted article carries, also where another outlet carries the same text openly: nothing that rests on them leaves. */
export async function withheldClaims(door: Door): Promise<ReadonlySet<string>> {
  const articles = await readAll(door, articlesInForce);
  const textIds = [...new Set(articles.filter(({ access }) => access === 'restricted').map(({ textId }) => textId))];
  if (textIds.length === 0) return new Set();
  return new Set((await door.ask(claimsOfTexts, { textIds })).map(({ anchor }) => anchor));
}
