import { seedForRun } from './seed-for-tests.ts';

/** Takes the seed of this run, says it once (every project calls this), and hands it to the workers through the environment. */
export function setup(): void {
  if (process.env.DEMARCHE_TEST_SEED_SAID === '1') return;
  const seed = seedForRun(process.env, Date.now());
  process.env.DEMARCHE_TEST_SEED = String(seed);
  process.env.DEMARCHE_TEST_SEED_SAID = '1';
  console.log(`seed of the property tests: ${seed} (again with DEMARCHE_TEST_SEED=${seed})`);
}
