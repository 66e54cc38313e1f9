// Fetches and runs a Neo4j Community of our own: for the tests, for `npm start -- --neo4j`, and by itself as a command.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findJava } from './find-java.mjs';
import { ensureJars, NEO4J_VERSION } from './neo4j-jars.mjs';

/** @typedef {{ java: string, jars: string }} InstalledNeo4j */
/** @typedef {{ uri: string, user: string, password: string, stop: () => Promise<void> }} RunningNeo4j */
/** @typedef {(line: string) => void} Log */

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const LEAST_JAVA = 17;
/** The newest Java that this line of Neo4j is made for. */
const MOST_JAVA = 21;
/** Says in a home where its server listens, for the case that who started it was killed. */
const RUNNING = 'running.json';
const START_DEADLINE_MS = 120_000;
const TRY_DEADLINE_MS = 15_000;
const STOP_DEADLINE_MS = 20_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Sees to it that Java and Neo4j's program files are here.
 * @param {{ env: Record<string, string | undefined>, log: Log }} given
 * @returns {Promise<InstalledNeo4j | null>} null without Java, or without Maven where the files must be fetched; why is said through `log`
 * @throws {Error} when the files could not be fetched
 */
export async function ensure({ env, log }) {
  const java = findJava({ env, least: LEAST_JAVA, most: MOST_JAVA });
  if (java === null) {
    log(
      `No Java ${LEAST_JAVA} or newer was found (looked at JAVA_HOME, the path, and the usual folders). Neo4j ${NEO4J_VERSION} needs Java ${LEAST_JAVA} or ${MOST_JAVA}.`,
    );
    return null;
  }
  log(
    `Java ${java.major} (${java.from}): ${java.path}${java.major > MOST_JAVA ? ` (newer than the ${MOST_JAVA} that Neo4j ${NEO4J_VERSION} is made for)` : ''}`,
  );
  const folder = await ensureJars({ env, log });
  return folder === null ? null : { java: java.path, jars: join(folder, 'jars') };
}

/**
 * Starts a Neo4j on a free port of 127.0.0.1, with a password of chance. Without `home` it lives in a folder that is thrown away when it
 * stops; with it the data and the password stay there (one server at a time).
 * @param {InstalledNeo4j} installed
 * @param {{ log: Log, home?: string }} given
 * @returns {Promise<RunningNeo4j>}
 * @throws {Error} when it does not answer within two minutes; with the end of what it said
 */
export async function start(installed, { log, home }) {
  const left = home === undefined ? null : await findLeft(home);
  if (left !== null) {
    log(`Neo4j ${NEO4J_VERSION} runs on ${left.uri} already: it is used too.`);
    return left;
  }
  const begun = Date.now();
  const folder = home ?? mkdtempSync(join(tmpdir(), 'demarche-neo4j-'));
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) mkdirSync(join(folder, name), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), settings(port));
  const child = spawn(installed.java, javaArguments(installed.jars, folder), { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  let ended = false;
  const keep = (/** @type {Buffer} */ chunk) => {
    words = (words + chunk).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const gone = new Promise((resolve) => {
    child.on('error', (error) => resolve(keep(Buffer.from(error.message))));
    child.on('close', resolve);
  }).then(() => {
    ended = true;
    process.off('exit', killNow);
  });
  const killNow = () => child.kill('SIGTERM');
  process.on('exit', killNow);

  let stopping;
  const stop = () => {
    stopping ??= stopOnce();
    return stopping;
  };
  const stopOnce = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE_MS);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(kill);
    rmSync(join(folder, RUNNING), { force: true });
    if (home === undefined) rmSync(folder, { recursive: true, force: true });
  };

  const uri = `bolt://127.0.0.1:${port}`;
  try {
    const password = await setPassword(uri, folder, begun + START_DEADLINE_MS, () => ended);
    writeFileSync(join(folder, RUNNING), JSON.stringify({ uri, pid: child.pid, starter: process.pid }), { mode: 0o600 });
    log(`Neo4j ${NEO4J_VERSION} answers on ${uri} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return { uri, user: 'neo4j', password, stop };
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start: ${error instanceof Error ? error.message : error}\n${words}`);
  }
}

/**
 * The server of this home that runs already: one that answers where its starter said, to the password that only this home knows.
 * Where its starter was killed, it ends with this process instead.
 * @param {string} home
 * @returns {Promise<RunningNeo4j | null>}
 */
async function findLeft(home) {
  try {
    const { uri, pid, starter } = JSON.parse(readFileSync(join(home, RUNNING), 'utf8'));
    const password = readFileSync(join(home, 'password'), 'utf8');
    await runOnSystem(uri, password, 'SHOW DATABASES', {});
    const end = () => {
      if (isRunning(starter)) return;
      process.kill(pid, 'SIGTERM');
      rmSync(join(home, RUNNING), { force: true });
    };
    process.on('exit', end);
    const stop = async () => {
      process.off('exit', end);
      end();
    };
    return { uri, user: 'neo4j', password, stop };
  } catch {
    return null;
  }
}

/** @param {number} pid @returns {boolean} */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * One statement on the database `system`, within the deadline of a try.
 * @param {string} uri @param {string} password @param {string} cypher @param {object} parameters
 */
async function runOnSystem(uri, password, cypher, parameters) {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: TRY_DEADLINE_MS, maxTransactionRetryTime: 0 });
  try {
    await within(driver.session({ database: 'system' }).run(cypher, parameters), TRY_DEADLINE_MS);
  } finally {
    await within(driver.close(), TRY_DEADLINE_MS).catch(() => undefined);
  }
}

/**
 * Waits until it answers, and gives it a password of chance in place of the one that it comes with. The password is written down before it
 * is set, so a home that was interrupted in between is entered all the same.
 * @param {string} uri @param {string} folder @param {number} until a moment, in milliseconds @param {() => boolean} hasEnded
 * @returns {Promise<string>}
 */
async function setPassword(uri, folder, until, hasEnded) {
  const path = join(folder, 'password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(18).toString('base64url'), { mode: 0o600 });
  const wanted = readFileSync(path, 'utf8');
  const enter = async () => {
    try {
      await runOnSystem(uri, wanted, 'SHOW DATABASES', {});
    } catch (error) {
      if (!isWrongPassword(error)) throw error;
      await runOnSystem(uri, 'neo4j', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: wanted });
    }
  };
  for (;;) {
    try {
      await enter();
      return wanted;
    } catch (error) {
      // Not up yet, or up and too busy to answer in time: a try that ran into its deadline may even have worked.
      if (hasEnded()) throw new Error('the process ended.');
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/** @param {unknown} error */
const isWrongPassword = (error) =>
  /Security\.(Unauthorized|CredentialsExpired)/.test(String(/** @type {{ code?: unknown }} */ (error)?.code));

/** @template T @param {Promise<T>} work @param {number} ms @returns {Promise<T>} */
function within(work, ms) {
  let timer;
  const ended = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, ended]).finally(() => clearTimeout(timer));
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {string} jars @param {string} folder @returns {string[]} */
function javaArguments(jars, folder) {
  return [
    '-Xms512m',
    '-Xmx1g',
    '-XX:+UseG1GC',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    [join(jars, '*'), join(folder, 'conf')].join(delimiter),
    MAIN_CLASS,
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

/** The limits that are unset by default in Neo4j are set: a question of ours that breaks them is to fail here, and not at somebody's. @param {number} port */
const settings = (port) => `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
db.transaction.timeout=30s
db.memory.transaction.max=256m
dbms.memory.transaction.total.max=512m
db.lock.acquisition.timeout=5s
`;

if (process.argv[1] === import.meta.filename) {
  const log = (/** @type {string} */ line) => console.log(line);
  const installed = await ensure({ env: process.env, log });
  if (installed === null) process.exit(1);
  const [home] = process.argv.slice(2);
  const running = await start(installed, { log, ...(home && { home }) });
  log(`NEO4J_URI=${running.uri} NEO4J_USER=${running.user} NEO4J_PASSWORD=${running.password}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.stop().then(() => process.exit(0)));
}
