// @ts-check
// Adds to package-lock.json the packages for other kinds of machine that npm left out. npm leaves out what the registry at hand does not
// carry, and then "npm ci" refuses the lockfile. Each is named with its exact version by the package that wants it, so what is added
// here is what npm would have written, but for the checksum.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The entries that are missing, by their folder. A package that names no kind of machine in its name is left alone.
 * @param {Record<string, LockEntry>} packages those of the lockfile
 * @returns {Record<string, LockEntry>}
 */
export function missingEntries(packages) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const folder = `node_modules/${name}`;
      const machine = machineOf(name);
      if (packages[folder] !== undefined || machine === null || !/^\d/.test(version)) continue;
      missing[folder] = { version, ...machine, ...(dev && { dev }), optional: true };
    }
  }
  return missing;
}

/** @param {string} name @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null} the kind of machine that a package's name ends in */
function machineOf(name) {
  const parts = (name.split('/').at(-1) ?? '').split('-');
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32')) return null;
  const last = parts.at(-1) ?? '';
  const libc = last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : null;
  return { ...(os && { os: [os] }), cpu: [cpu], ...(os === 'linux' && libc && { libc: [libc] }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  const { '': self, ...packages } = { ...lock.packages, ...missing };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: { '': self, ...sorted } }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages for other kinds of machine added to package-lock.json`);
}
