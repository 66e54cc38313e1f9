import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { ensureInstalled, whyInstall } from '../../scripts/ensure-installed.mjs';
import { ROOT } from './read-modules.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'demarche-house-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file of the temporary repository, with its folders. */
function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const lockOf = (packages: Record<string, object>): string => JSON.stringify({ packages: { '': {}, ...packages } });

describe('whether to install', () => {
  const wanted = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/test-tool': { version: '2.0.0', dev: true },
    'node_modules/for-another-machine': { version: '3.0.0', optional: true },
  };

  test.each([
    ['nothing is installed', null, true, 'none are there yet'],
    ['all is as the lockfile says', wanted, true, null],
    [
      'only another machine’s package is absent',
      { 'node_modules/a': wanted['node_modules/a'], 'node_modules/test-tool': wanted['node_modules/test-tool'] },
      true,
      null,
    ],
    [
      'a test tool is absent, and tests are to run',
      { 'node_modules/a': wanted['node_modules/a'] },
      true,
      'node_modules/test-tool is missing',
    ],
    ['a test tool is absent, and only the server is to run', { 'node_modules/a': wanted['node_modules/a'] }, false, null],
    ['a package is of another version', { ...wanted, 'node_modules/a': { version: '0.9.0' } }, false, 'node_modules/a is another version'],
  ])('is told when %s', (_when, installed, dev, why) => {
    put('package-lock.json', lockOf(wanted));
    if (installed !== null) put('node_modules/.package-lock.json', lockOf(installed));
    expect(whyInstall({ root, dev })).toBe(why);
  });

  test('asks nothing of npm when all is there', () => {
    put('package-lock.json', lockOf(wanted));
    put('node_modules/.package-lock.json', lockOf(wanted));
    const said: string[] = [];
    ensureInstalled({ root, dev: true, log: (line) => said.push(line) });
    expect(said).toEqual([]);
  });
});

describe('the build', () => {
  const said: string[] = [];
  const build = (): void => ensureBuilt({ root, parts: ['server'], log: (line) => said.push(line) });
  const built = (): string => readFileSync(join(root, 'dist/server/out.txt'), 'utf8');

  beforeEach(() => {
    said.length = 0;
    for (const path of ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'schema/a.ts', 'seed/b.ts', 'api/c.ts'])
      put(path, 'one');
    // Stands for the compiler: copies one source, and fails where it says so.
    put(
      'node_modules/typescript/bin/tsc',
      `const { readFileSync, writeFileSync } = require('node:fs');
       const text = readFileSync('seed/b.ts', 'utf8');
       if (text === 'broken') { console.log('seed/b.ts is broken'); process.exit(2); }
       writeFileSync(process.argv[5] + '/out.txt', text);`,
    );
  });

  test('is made once, and again when a source changes', () => {
    build();
    build();
    expect(said).toHaveLength(1);
    put('seed/b.ts', 'two');
    build();
    expect(said).toHaveLength(2);
    expect(built()).toBe('two');
  });

  test('is not made again for a table of data, which is read where it lies', () => {
    build();
    put('seed/data/states.tsv', 'a\tb');
    build();
    expect(said).toHaveLength(1);
  });

  test('that fails says the compiler’s words and leaves the old one', () => {
    build();
    put('seed/b.ts', 'broken');
    expect(build).toThrow('seed/b.ts is broken');
    expect(built()).toBe('one');
    expect(existsSync(join(root, `dist/server.${process.pid}`))).toBe(false);
  });
});

describe('npm start', () => {
  test('tells its options before anything is installed', () => {
    cpSync(join(ROOT, 'scripts'), join(root, 'scripts'), { recursive: true });
    const { status, stdout } = spawnSync(process.execPath, ['scripts/start.mjs', '--help'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    for (const option of ['--port', '--data', '--no-examples', '--neo4j', '--help']) expect(stdout).toContain(option);
  });

  test.each([
    ['18.20.4', 1],
    ['20.18.3', 1],
    ['20.19.0', 0],
    ['22.1.0', 0],
  ])('on Node %s ends with %i', (version, status) => {
    const script = pathToFileURL(join(ROOT, 'scripts/check-node.mjs')).href;
    const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); (await import('${script}')).checkNode();`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(run.status).toBe(status);
    if (status === 1) expect(run.stderr).toContain(`this is Node ${version}`);
  });
});
