import { articlesPage } from '../../schema/questions/articles-page.ts';
import type { ArticleFilter } from '../../schema/questions/filters.ts';
import { root } from '../field.ts';
import { type ListArguments, pageByKey } from '../paging/page-by-key.ts';

/** Articles by day of publication, undated ones last. */
export const articles = root<ListArguments<ArticleFilter>>((args, context) =>
  pageByKey(context, articlesPage, args, { what: 'Article', nodeOf: (body) => body }),
);
