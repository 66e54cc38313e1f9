import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared');
const scorer = join(shared, 'tools/score.mjs');

/** What is scored, against what, and what must at least come out. The first is the acceptance of the reader; the others show where it stands. */
const SUITES: readonly {
  suite: string;
  gold: string;
  atLeast?: Readonly<Record<string, number>>;
  atMost?: Readonly<Record<string, number>>;
}[] = [
  {
    suite: 'claims',
    gold: 'seed/gold.jsonl',
    atLeast: { recallOfMusts: 1, precision: 0.9, choicesKept: 1, date: 0.95, roles: 0.95, voices: 0.95, realis: 0.95 },
    atMost: { falseActual: 0, silent: 0, broken: 0 },
  },
  { suite: 'claims', gold: 'data/claims/detik.jsonl' },
  { suite: 'claims', gold: 'data/claims/guardian.jsonl' },
  { suite: 'claims', gold: 'data/claims/ntrex_1-60.jsonl' },
  { suite: 'negatives', gold: 'data/articles/detik_odd.jsonl', atMost: { articlesWithInventedDiplomacy: 0.03 } },
  { suite: 'evidence', gold: 'data/articles/detik_odd.jsonl', atMost: { wrong: 0 } },
];

if (!existsSync(scorer)) {
  console.log('accuracy: not run, because the gold articles (../shared) are not beside this repository.');
} else {
  let missed = 0;
  for (const { suite, gold, atLeast = {}, atMost = {} } of SUITES) {
    const run = spawnSync(
      process.execPath,
      [scorer, suite, '--gold', join(shared, gold), '--reader', 'npx tsx seed/main.ts read --jsonl', '--cwd', root],
      { encoding: 'utf8' },
    );
    const last = run.stdout.trim().split('\n').at(-1) ?? '{}';
    console.log(`${gold}: ${last}`);
    const figure = JSON.parse(last) as Record<string, number>;
    for (const [name, least] of Object.entries(atLeast))
      if (!((figure[name] ?? 0) >= least)) missed += report(gold, name, figure[name], `at least ${least}`);
    for (const [name, most] of Object.entries(atMost))
      if (!((figure[name] ?? 1) <= most)) missed += report(gold, name, figure[name], `at most ${most}`);
  }
  if (missed > 0) process.exitCode = 1;
}

function report(gold: string, name: string, value: number | undefined, wanted: string): 1 {
  console.log(`  MISSED ${gold}: ${name} is ${value}, wanted ${wanted}`);
  return 1;
}
