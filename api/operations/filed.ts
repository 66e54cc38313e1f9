import type { Context } from '../context.ts';
import { typed } from '../presentation/typed.ts';
import type { FiledArticle } from '../reader.ts';

/** What filing did, with the article as it stands now. */
export async function filed(context: Context, doing: Promise<FiledArticle>): Promise<object> {
  const { articleId, ...did } = await doing;
  return typed('Ingested', { ...did, article: () => context.loaders.article(articleId) });
}
