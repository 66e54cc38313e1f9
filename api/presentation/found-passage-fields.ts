import type { FoundPassage } from '../../schema/questions/search-rows.ts';
import type { Fields } from '../field.ts';

/** Where a passage stands. */
export const foundPassageFields: Fields<FoundPassage> = {
  article: async ({ textId }, _args, context) => (await context.loaders.articlesOfText(textId))?.[0],
  articles: async ({ textId }, _args, context) => (await context.loaders.articlesOfText(textId)) ?? [],
};
