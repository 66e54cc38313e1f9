import { root } from '../field.ts';

/** One claim, by its anchor or id; also one that no reading finds any more. */
export const claim = root<{ id: string }>(async ({ id }, context) => (await context.loaders.claim(id)) ?? null);
