import type { Question } from '../door.ts';
import type { Article } from '../shapes/entry.ts';
import { articleConditions } from './article-conditions.ts';
import { parametersOf } from './condition.ts';
import type { ArticleFilter } from './filters.ts';
import { type PageParams, type PageRow, pageBounds, pageText, readPageRow } from './page-text.ts';
import { UNDATED_KEY } from './time-conditions.ts';

/** Turns "dated" into the page's "undated"; absent means both. */
const undatedOf = ({ dated }: ArticleFilter): boolean | undefined => (dated === null || dated === undefined ? undefined : !dated);

/** A page of articles, with the particulars in force, by day of publication. */
export const articlesPage: Question<PageParams & { filter: ArticleFilter }, PageRow<Article>> = {
  name: 'articles-page',
  cypher: ({ filter, order }) =>
    pageText({ match: '(a:Article)', node: 'a', conditions: articleConditions('a', filter), undated: undatedOf(filter) }, order),
  parameters: (params) => ({ ...pageBounds(params, UNDATED_KEY), ...parametersOf(articleConditions('a', params.filter)) }),
  readRow: (row) => readPageRow(row),
};
