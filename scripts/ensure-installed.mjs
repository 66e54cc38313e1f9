// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of the lockfile when what is installed differs from it; else touches nothing and needs no network.
 * @param {{ root: string, dev: boolean, log: (line: string) => void }} given `dev`: whether the test tools are needed too
 * @throws {Error} when npm fails
 */
export function ensureInstalled({ root, dev, log }) {
  const why = whyInstall({ root, dev });
  if (why === null) return;
  // Whoever has the test tools keeps them.
  const withDev = dev || Object.values(installedIn(root)).some((entry) => entry.dev);
  log(`installing packages (${why})`);
  const args = ['ci', '--no-audit', '--no-fund', ...(withDev ? [] : ['--omit=dev'])];
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error(`"npm ${args.join(' ')}" ended with ${status}. Is there a network? Run it by hand in ${root} to see more.`);
}

/**
 * Why packages must be installed, in words; null when what is installed is what the lockfile says.
 * @param {{ root: string, dev: boolean }} given
 * @returns {string | null}
 */
export function whyInstall({ root, dev }) {
  return firstDifference(packagesIn(join(root, 'package-lock.json')), installedIn(root), dev);
}

/** What npm says it installed. @param {string} root */
const installedIn = (root) => packagesIn(join(root, 'node_modules', '.package-lock.json'));

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} LockEntry */

/** @param {string} file @returns {Record<string, LockEntry>} the packages by their folder; none when there is no such file */
function packagesIn(file) {
  if (!existsSync(file)) return {};
  const { '': _self, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

/**
 * @param {Record<string, LockEntry>} wanted @param {Record<string, LockEntry>} installed @param {boolean} dev
 * @returns {string | null} what differs first, in words. An optional package (one for another kind of machine) may be absent.
 */
function firstDifference(wanted, installed, dev) {
  if (Object.keys(installed).length === 0) return 'none are there yet';
  for (const [folder, entry] of Object.entries(wanted)) {
    const here = installed[folder];
    const needed = !entry.optional && !entry.devOptional && (dev || !entry.dev);
    if (here === undefined && needed) return `${folder} is missing`;
    if (here !== undefined && (here.version !== entry.version || here.integrity !== entry.integrity)) return `${folder} is another version`;
  }
  return null;
}
