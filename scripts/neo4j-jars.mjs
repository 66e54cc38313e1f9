// Brings the program files of Neo4j Community from Maven Central into a cache folder outside the repository.
// Neo4j is GPLv3: it is fetched by whoever runs this and run as a program of its own; nothing of it is shipped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';

/** The line of Neo4j that is tested; exact, since a range costs minutes of looking things up. */
export const NEO4J_VERSION = '5.26.30';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const TRIES = 3;
const SAY_EVERY_MS = 10_000;

/** Written last: a folder without it was interrupted, and is begun again (what Maven has fetched by then it does not fetch again). */
const MARKER = '.complete';

/**
 * The folder with the jars, brought if it is not there yet.
 * @param {{ env: Record<string, string | undefined>, log: (line: string) => void }} given
 * @returns {Promise<string | null>} null where Maven is needed and there is none, said through `log`
 * @throws {Error} when Maven fails three times
 */
export async function ensureJars({ env, log }) {
  const folder = join(cacheFolder(env), `neo4j-${NEO4J_VERSION}`);
  if (existsSync(join(folder, MARKER))) return folder;
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  if (spawnSync(maven, ['-v'], { shell: process.platform === 'win32' }).status !== 0) {
    log(`Neo4j ${NEO4J_VERSION} is not in ${folder} yet, and to fetch it Maven is needed: install it so that "mvn -v" answers.`);
    return null;
  }
  log(`fetching Neo4j ${NEO4J_VERSION} from Maven Central into ${folder} (once; about 125 MB, some minutes)`);
  const unfinished = `${folder}.${process.pid}`;
  for (let attempt = 1; ; attempt += 1) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(join(unfinished, 'jars'), { recursive: true });
    writeFileSync(join(unfinished, 'pom.xml'), POM);
    const failure = await copyDependencies(maven, unfinished, log);
    if (failure === null) break;
    if (attempt === TRIES) {
      rmSync(unfinished, { recursive: true, force: true });
      throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION} in ${TRIES} tries; its last words:\n${failure}`);
    }
    log(`Maven failed; trying again (${attempt + 1} of ${TRIES})`);
  }
  writeFileSync(join(unfinished, MARKER), '');
  if (existsSync(join(folder, MARKER))) rmSync(unfinished, { recursive: true, force: true });
  else {
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  return folder;
}

/**
 * @param {string} maven @param {string} folder @param {(line: string) => void} log
 * @returns {Promise<string | null>} null when it went well, else the end of what Maven said
 */
function copyDependencies(maven, folder, log) {
  return new Promise((resolve) => {
    const args = ['-B', PLUGIN, '-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'jars')}`];
    const child = spawn(maven, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let words = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      words = (words + chunk).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const begun = Date.now();
    const progress = setInterval(() => {
      const jars = readdirSync(join(folder, 'jars')).length;
      log(`  … ${Math.round((Date.now() - begun) / 1000)} s, ${jars === 0 ? 'Maven is fetching' : `${jars} files copied`}`);
    }, SAY_EVERY_MS);
    child.on('error', (error) => {
      clearInterval(progress);
      resolve(error.message);
    });
    child.on('close', (code) => {
      clearInterval(progress);
      resolve(code === 0 ? null : words);
    });
  });
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demarche</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
