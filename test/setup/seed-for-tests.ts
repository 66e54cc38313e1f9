const CI_SEED = 20250815;

/** The seed of every property test of a run: `DEMARCHE_TEST_SEED` where set (global set-up sets it, so that all workers share one), else fixed. */
export const seedForTests = (env: Record<string, string | undefined>): number => Number(env.DEMARCHE_TEST_SEED ?? CI_SEED);

/** The seed that a new run takes: the one asked for, a fixed one in CI, else one from the clock. */
export const seedForRun = (env: Record<string, string | undefined>, now: number): number =>
  env.DEMARCHE_TEST_SEED !== undefined ? Number(env.DEMARCHE_TEST_SEED) : env.CI === 'true' ? CI_SEED : now % 2_147_483_647;
