import { articleIdOf, hashOf, outletIdOf } from '../../schema/ids.ts';
import type { Article } from '../../schema/shapes/entry.ts';
import type { CheckedArticle } from './given-article.ts';

/** A statement about an article, with its ids. `replaces`: the statement that it corrects. */
export function statementFrom(article: Omit<CheckedArticle, 'text' | 'lang'>, outlet: string, by: string): Article {
  const { textId, url, title, published, kind, access, sources } = article;
  const outletId = outletIdOf(outlet);
  return withStatementId({
    id: articleIdOf(textId, outletId, url),
    textId,
    outlet: { id: outletId, name: outlet },
    url,
    title,
    published,
    kind,
    access,
    sources,
    by,
    replaces: null,
  });
}

/** Gives a statement its id: the hash of all its particulars. */
export function withStatementId(statement: Omit<Article, 'statementId'>): Article {
  const { id, textId, outlet, url, title, published, kind, access, sources, by, replaces } = statement;
  const statementId = `st_${hashOf([id, outlet.name, title, published, kind, access, sources, by, replaces])}`;
  return { id, statementId, textId, outlet, url, title, published, kind, access, sources, by, replaces };
}

/** Whether two statements give the same particulars, whoever gave them: what was replaced once is not stated anew. */
export const statesTheSame = (a: Article, b: Article): boolean => particularsOf(a) === particularsOf(b);

const particularsOf = ({ id, published, title, kind, access, sources }: Article): string =>
  JSON.stringify([id, published, title, kind, access, sources]);

/** Of several articles of one text the one whose particulars it is read with: the earliest published, unknown last. */
export function articleToReadBy(articles: readonly Article[]): Article | null {
  const orderOf = ({ published, id }: Article): string => `${published?.slice(0, 10) ?? '9999-99-99'}|${published ?? ''}|${id}`;
  return articles.reduce<Article | null>((best, one) => (best === null || orderOf(one) < orderOf(best) ? one : best), null);
}
