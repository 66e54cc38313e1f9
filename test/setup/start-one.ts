import neo4j from 'neo4j-driver';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { ensure, start } from '../../scripts/neo4j.mjs';
import type { TestBrowser, TestNeo4j } from './services.ts';

/** A service for one run of the tests; `stop` may be called more than once. */
export type StartedService<T> = { at: T; stop: () => Promise<void> } | null;

type Env = Record<string, string | undefined>;

/**
 * Starts the one browser of this run; null in a fast run.
 *
 * @throws Error when no browser starts: what was tried, and what to do.
 */
export async function startBrowser(env: Env): Promise<StartedService<TestBrowser>> {
  if (env.DEMARCHE_TEST_FAST === '1') return notRun('the browser tests', 'npm run test:fast leaves them out');
  const found = await ensureBrowser({ env, log: console.log });
  const server = await chromium.launchServer({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
    chromiumSandbox: !found.args.includes('--no-sandbox'),
  });
  console.log(`browser of this run: ${found.version} (${found.from})`);
  return { at: { wsEndpoint: server.wsEndpoint() }, stop: () => server.close() };
}

/**
 * Starts the one Neo4j of this run, or takes the one named by `DEMARCHE_TEST_NEO4J_URI` when it is empty. Never reads `NEO4J_URI`.
 * Null in a fast run, and without Java outside CI, with the reason said aloud.
 *
 * @throws Error when the named database holds anything, or when there is no Java in CI.
 */
export async function startNeo4j(env: Env): Promise<StartedService<TestNeo4j>> {
  if (env.DEMARCHE_TEST_FAST === '1') return notRun('the tests on Neo4j', 'npm run test:fast leaves them out');
  if (env.DEMARCHE_TEST_NEO4J_URI) return takeGiven(env, env.DEMARCHE_TEST_NEO4J_URI);
  const installed = await ensure({ env, log: console.log });
  if (installed === null) {
    if (env.CI === 'true') throw new Error('In CI the tests on Neo4j must run; the line above says what is missing.');
    return notRun('the tests on Neo4j', 'the line above says what is missing');
  }
  const started = await start(installed, { log: console.log });
  return { at: { uri: started.uri, user: started.user, password: started.password }, stop: started.stop };
}

function notRun(what: string, why: string): null {
  console.log(`NOT RUN: ${what}: ${why}.`);
  return null;
}

async function takeGiven(env: Env, uri: string): Promise<StartedService<TestNeo4j>> {
  const at = { uri, user: env.DEMARCHE_TEST_NEO4J_USER ?? 'neo4j', password: env.DEMARCHE_TEST_NEO4J_PASSWORD ?? '' };
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), { maxTransactionRetryTime: 5000, connectionTimeout: 5000 });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { routing: 'READ' });
    const nodes = Number(records[0]?.get('nodes'));
    if (nodes > 0)
      throw new Error(`The database at ${uri} holds ${nodes} nodes. The tests only run on an empty one: they delete what they find.`);
  } finally {
    await driver.close();
  }
  return { at, stop: async () => {} };
}
