// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'server' | 'web'} Part */

/** What each part is made from; a change in any of these files builds it again. Tables of data are read at run time from where they lie, so they are left out. */
const PARTS = {
  server: {
    from: ['schema', 'seed', 'api', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    leaveOut: /\.(tsv|jsonl|txt|md)$/,
  },
  web: { from: ['schema', 'web', 'tsconfig.json', 'package-lock.json'], leaveOut: /\.md$/ },
};

/**
 * Builds `dist/server` (by tsc, types unchecked) and `dist/web` (by vite) where their sources changed since the last build.
 * Each is built beside its place and swapped in when it is whole, so a build that fails or is cut off leaves the old one.
 * @param {{ root: string, parts: Part[], log: (line: string) => void }} given
 * @throws {Error} with the compiler's own words when a build fails
 */
export function ensureBuilt({ root, parts, log }) {
  for (const part of parts) {
    const hash = hashSources(root, PARTS[part]);
    const place = join(root, 'dist', part);
    const stamp = join(place, '.built-from');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    log(`building ${part} (its sources changed)`);
    const fresh = `${place}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    build(part, root, fresh);
    writeFileSync(join(fresh, '.built-from'), hash);
    swap(fresh, place);
  }
}

/** @param {string} root @param {{ from: string[], leaveOut: RegExp }} part @returns {string} */
function hashSources(root, { from, leaveOut }) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of from) {
    for (const file of filesUnder(root, name)) {
      if (!leaveOut.test(file)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} name a file or folder @returns {string[]} files below it, sorted */
function filesUnder(root, name) {
  if (name.includes('.')) return [name];
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** @param {Part} part @param {string} root @param {string} outDir */
function build(part, root, outDir) {
  const tool = part === 'server' ? 'typescript/bin/tsc' : 'vite/bin/vite.js';
  const args =
    part === 'server'
      ? ['-p', 'tsconfig.build.json', '--outDir', outDir]
      : ['build', '-c', 'web/vite.config.ts', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const run = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, encoding: 'utf8' });
  if (run.status === 0) return;
  rmSync(outDir, { recursive: true, force: true });
  throw new Error(`The ${part} could not be built.\n${run.stdout}${run.stderr}`);
}

/** @param {string} fresh @param {string} place */
function swap(fresh, place) {
  const old = `${place}.old.${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
