// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { scoreSeedArticle } from './score-seed-article.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ root: string, env: Record<string, string | undefined>, log: (line: string) => void }} Given */
/** @typedef {{ name: string, run: (given: Given) => Promise<Count | void> | Count | void }} Step a step without a count is one check, which fails when it throws */

/** @type {Step[]} what no check can do without: when one fails the rest is not tried */
const PREPARE = [{ name: 'packages', run: ({ root, log }) => ensureInstalled({ root, dev: true, log }) }];

/** @type {Step[]} brought before any test runs, so that no download counts against a test's time */
const SERVICES = [
  { name: 'browser', run: bringBrowser },
  { name: 'neo4j', run: bringNeo4j },
];

/** @type {Step[]} */
const CHECKS = [
  { name: 'build', run: ({ root, log }) => ensureBuilt({ root, parts: ['server', 'web'], log }) },
  { name: 'types', run: (given) => tool(given, 'typescript/bin/tsc', ['-p', 'tsconfig.json']) },
  { name: 'lint', run: (given) => tool(given, '@biomejs/biome/bin/biome', ['check']) },
  { name: 'unused', run: (given) => tool(given, 'knip/bin/knip.js', []) },
  { name: 'tests', run: runVitest },
  { name: 'seed article', run: scoreSeedArticle },
];

/**
 * Runs the steps in turn and says how each went. After a failed check the others still run.
 * @param {{ fast: boolean, env: Record<string, string | undefined> }} given
 * @returns {Promise<Count>}
 */
export async function runAllChecks({ fast, env }) {
  const given = {
    root: dirname(dirname(fileURLToPath(import.meta.url))),
    env: { ...withoutNeo4jSettings(env), ...(fast ? { DEMARCHE_TEST_FAST: '1' } : {}) },
    log: (/** @type {string} */ line) => console.log(`  ${line}`),
  };
  const total = { passed: 0, failed: 0 };
  for (const step of [...PREPARE, ...(fast ? [] : SERVICES), ...CHECKS]) {
    const count = await runStep(step, given);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0 && PREPARE.includes(step)) break;
  }
  return total;
}

/** `NEO4J_URI` may point at somebody's data, so nothing that runs below here sees it. @param {Record<string, string | undefined>} env */
function withoutNeo4jSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}

/** @param {Step} step @param {Given} given @returns {Promise<Count>} */
async function runStep(step, given) {
  const begun = Date.now();
  console.log(`── ${step.name}`);
  /** @type {Count} */
  let count = { passed: 1, failed: 0 };
  try {
    count = (await step.run(given)) ?? count;
  } catch (error) {
    count = { passed: 0, failed: 1 };
    console.log(error instanceof Error ? error.message : String(error));
  }
  console.log(`── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return count;
}

/** @param {Given} given */
async function bringBrowser({ env, log }) {
  const { ensureBrowser } = await import('./browser.mjs');
  const found = await ensureBrowser({ env, log });
  log(`${found.version} (${found.from})`);
}

/** Without Java the tests say in words that they do not run; in CI that is a failure. @param {Given} given */
async function bringNeo4j({ env, log }) {
  if (env.DEMARCHE_TEST_NEO4J_URI) return log('the one that DEMARCHE_TEST_NEO4J_URI names');
  const { ensure } = await import('./neo4j.mjs');
  const installed = await ensure({ env, log });
  if (installed !== null) return;
  const why = 'the line above says what is missing';
  if (env.CI === 'true') throw new Error(`The tests on Neo4j must run in CI, and ${why}.`);
  log(`NOT RUN: the tests on Neo4j: ${why}.`);
}

/**
 * Runs a tool of node_modules with its output shown.
 * @param {Given} given @param {string} script @param {string[]} args
 * @throws {Error} when it does not end with 0
 */
async function tool({ root, env }, script, args) {
  const status = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
}

/** @param {Given} given @returns {Promise<Count>} one count a test; a test that was skipped counts as failed in CI */
async function runVitest(given) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'));
  const file = join(folder, 'results.json');
  try {
    const failure = await tool(given, 'vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]).catch((/** @type {Error} */ error) => error);
    if (!existsSync(file)) throw failure ?? new Error('vitest wrote no results.');
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const skipped = results.numPendingTests + results.numTodoTests;
    if (skipped > 0) given.log(`${skipped} tests were skipped${given.env.CI === 'true' ? ': in CI none may be' : ''}`);
    const failed = results.numFailedTests + (given.env.CI === 'true' ? skipped : 0);
    // A file that does not load, or an error outside a test, fails the run without a failed test.
    return { passed: results.numPassedTests, failed: failure && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
