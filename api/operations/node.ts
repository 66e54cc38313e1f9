import { whatHasId } from '../../schema/questions/what-has-id.ts';
import { root } from '../field.ts';
import { typed } from '../presentation/typed.ts';

/** Whatever has this id, or holds this anchor now; else what is known of an id that was retired; else null. */
export const node = root<{ id: string }>(async ({ id }, context) => {
  const found = await context.ask(whatHasId, { id });
  const best = [...found].sort((a, b) => a.rank - b.rank)[0];
  if (best === undefined) return null;
  return typed(best.what, best.what === 'Retired' ? { ...best.body, id } : best.body);
});
