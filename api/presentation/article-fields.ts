import type { Article } from '../../schema/shapes/entry.ts';
import type { Fields } from '../field.ts';
import { listConnection, type PageArguments } from '../paging/list-connection.ts';
import { typedHappening } from './typed.ts';

/** The fields of an article that are not its own properties. */
export const articleFields: Fields<Article> = {
  lang: async (article, _args, context) => (await context.loaders.text(article.textId))?.lang,
  text: async (article, _args, context) => (await context.loaders.text(article.textId))?.content,
  passages: async (article, _args, context) => (await context.loaders.passages(article.textId)) ?? [],
  claims: async (article, args: PageArguments, context) =>
    listConnection((await context.loaders.claimsOfText(article.textId)) ?? [], args, {
      scope: ['claims', article.id],
      keyOf: ({ anchor }) => anchor,
      nodeOf: (claim) => claim,
      carries: () => ({}),
    }),
  happenings: async (article, _args, context) => ((await context.loaders.happeningsOfText(article.textId)) ?? []).map(typedHappening),
};
