import { root } from '../field.ts';

/** One article. */
export const article = root<{ id: string }>(async ({ id }, context) => (await context.loaders.article(id)) ?? null);
