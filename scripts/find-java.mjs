// Finds a Java that Neo4j runs on. Looks, and changes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ path: string, major: number, from: string }} FoundJava */

/** Folders in which JDKs usually lie, each with one folder a JDK. */
const FOLDERS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt/java',
  '/opt/jdk',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman', 'candidates', 'java'),
  join(homedir(), '.jdks'),
  'C:\\Program Files\\Java',
  'C:\\Program Files\\Eclipse Adoptium',
];

const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';

/**
 * Finds a Java of at least `least`; one of at most `most` (the newest that was tried) goes first, whichever place it stands in.
 * @param {{ env: Record<string, string | undefined>, least: number, most: number }} given
 * @returns {FoundJava | null} null where there is none
 */
export function findJava({ env, least, most }) {
  const found = [];
  for (const { path, from } of candidates(env)) {
    const major = majorOf(path);
    if (major !== null && major >= least && major <= most) return { path, major, from };
    if (major !== null && major >= least) found.push({ path, major, from });
  }
  return found[0] ?? null;
}

/** @param {Record<string, string | undefined>} env @returns {{ path: string, from: string }[]} */
function candidates(env) {
  const home = env.JAVA_HOME ? [{ path: join(env.JAVA_HOME, 'bin', EXECUTABLE), from: 'JAVA_HOME' }] : [];
  const usual = FOLDERS.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((name) => join(folder, name))
      : [],
  )
    .flatMap((jdk) => [join(jdk, 'bin', EXECUTABLE), join(jdk, 'Contents', 'Home', 'bin', EXECUTABLE)])
    .filter((path) => existsSync(path));
  return [...home, { path: EXECUTABLE, from: 'the path' }, ...usual.map((path) => ({ path, from: 'a usual folder' }))];
}

/** @param {string} path @returns {number | null} null when it does not run */
function majorOf(path) {
  const { stdout, stderr, status } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const version = status === 0 ? /version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`) : null;
  return version ? Number(version[1]) : null;
}

if (process.argv[1] === import.meta.filename) {
  const java = findJava({ env: process.env, least: 17, most: 21 });
  console.log(java ? `Java ${java.major} (${java.from}): ${java.path}` : 'No Java 17 or newer was found.');
}
