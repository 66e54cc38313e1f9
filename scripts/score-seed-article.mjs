// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The least (or most) that the reader must reach on the hand-read article; see the scorer's own contract for what each figure means. */
const BOUNDS = [
  { figure: 'recallOfMusts', min: 1 },
  { figure: 'precision', min: 0.9 },
  { figure: 'falseActual', max: 0 },
  { figure: 'choicesKept', min: 1 },
  { figure: 'date', min: 0.95 },
  { figure: 'roles', min: 0.95 },
  { figure: 'voices', min: 0.95 },
  { figure: 'realis', min: 0.95 },
];

/**
 * Scores the reader on one article that was read by hand, where the folder `shared` lies beside the repository; else says that it did not run.
 * @param {{ root: string, env: Record<string, string | undefined>, log: (line: string) => void }} given
 * @returns {Promise<{ passed: number, failed: number }>} each figure is one check
 */
export async function scoreSeedArticle({ root, env, log }) {
  const shared = join(root, '..', 'shared');
  const gold = join(shared, 'seed', 'gold.jsonl');
  const scorer = join(shared, 'tools', 'score.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) {
    log('NOT RUN: there is no ../shared with the hand-read article and its scorer.');
    return { passed: 0, failed: 0 };
  }
  const reader = `"${process.execPath}" scripts/demarche.mjs read --jsonl`;
  const figures = await lastLineAsJson([scorer, 'claims', '--gold', gold, '--reader', reader], root, env);
  const missed = BOUNDS.filter(({ figure, min, max }) => {
    const value = figures[figure];
    const kept = typeof value === 'number' && (min === undefined || value >= min) && (max === undefined || value <= max);
    log(`${kept ? 'ok    ' : 'MISSED'} ${figure} ${value} (${min === undefined ? `at most ${max}` : `at least ${min}`})`);
    return !kept;
  });
  return { passed: BOUNDS.length - missed.length, failed: missed.length };
}

/** @param {string[]} args @param {string} cwd @param {Record<string, string | undefined>} env @returns {Promise<Record<string, unknown>>} */
async function lastLineAsJson(args, cwd, env) {
  const output = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
  const last = String(output).trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`The scorer answered no figures: ${last || 'nothing'}`);
  return JSON.parse(last);
}
