import { root } from '../field.ts';

/** What answers here. */
export const server = root(async (_args, { about, state, today }) => {
  const { appended, folded, worldVersion } = await state();
  return {
    version: about.version,
    engine: { ...about.engine, move: about.move },
    worldVersion,
    unfolded: appended - folded,
    today: today(),
  };
});
