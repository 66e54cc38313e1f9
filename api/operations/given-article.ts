import type { GivenArticle } from '../reader.ts';

/** An article as the SDL's input has it: what is absent may be left out. */
export type ArticleArguments = { article: Pick<GivenArticle, 'text'> & Partial<GivenArticle> };

/** The same, with null for all that is absent. */
export const givenArticle = ({ article }: ArticleArguments): GivenArticle => ({
  text: article.text,
  outlet: article.outlet ?? null,
  url: article.url ?? null,
  title: article.title ?? null,
  published: article.published ?? null,
  lang: article.lang ?? null,
  sources: article.sources ?? null,
  kind: article.kind ?? null,
  access: article.access ?? null,
});
