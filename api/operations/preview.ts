import { root } from '../field.ts';
import { typed } from '../presentation/typed.ts';
import { asFailure } from './as-failure.ts';
import { type ArticleArguments, givenArticle } from './given-article.ts';

/** Reads an article without filing it. */
export const preview = root<ArticleArguments>((args, { reader }) =>
  asFailure(reader.preview(givenArticle(args)).then(({ reading, ...particulars }) => typed('Preview', { ...reading, ...particulars }))),
);
