import type { Article } from '../../shapes/entry.ts';
import { OPEN_END } from '../layout.ts';
import { type Properties, present } from './properties.ts';

/** The node of one statement about an article. */
export function statementRow(article: Article, at: string): Properties {
  return { id: article.statementId, articleId: article.id, textId: article.textId, at, body: JSON.stringify(article) };
}

/** The node of an article, from the statement in force. */
export function articleRow(article: Article): Properties {
  const { outlet, replaces: _, ...particulars } = article;
  const publishedDay = article.published?.slice(0, 10) ?? null;
  return present({
    ...particulars,
    outletId: outlet.id,
    outletName: outlet.name,
    publishedDay,
    k: `${publishedDay ?? OPEN_END}|${article.id}`,
    body: JSON.stringify(article),
  });
}
