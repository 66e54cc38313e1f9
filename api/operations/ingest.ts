import { root } from '../field.ts';
import { asFailure } from './as-failure.ts';
import { filed } from './filed.ts';
import { type ArticleArguments, givenArticle } from './given-article.ts';

/** Reads an article, files it and folds the world again. */
export const ingest = root<ArticleArguments>((args, context) => asFailure(filed(context, context.reader.ingest(givenArticle(args)))));
