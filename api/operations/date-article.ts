import { root } from '../field.ts';
import { asFailure } from './as-failure.ts';
import { filed } from './filed.ts';

/** Gives or corrects an article's day and reads its text again. */
export const dateArticle = root<{ id: string; published?: string | null }>(({ id, published }, context) =>
  asFailure(filed(context, context.reader.dateArticle(id, published ?? null)), id),
);
