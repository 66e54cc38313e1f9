import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeIsIn } from './node-range.ts';
import { ROOT, readModules } from './read-modules.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
type LockEntry = { engines?: { node?: string }; resolved?: string; optional?: boolean; optionalDependencies?: Record<string, string> };
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts' | 'engines',
  Record<string, string>
>;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockEntry> };

/** Every file that git would carry. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

describe('the packages', () => {
  test('all run on the oldest Node that is promised', () => {
    expect(manifest.engines.node).toBe('>=20.19');
    const refusing = Object.entries(lock.packages)
      .filter(([, { engines, optional }]) => !optional && engines?.node !== undefined && !nodeIsIn('20.19.0', engines.node))
      .map(([path, { engines }]) => `${path}: ${engines?.node}`);
    expect(refusing).toEqual([]);
  });

  test('are judged by a range reader that can say no', () => {
    expect(nodeIsIn('20.19.0', '^18.0.0 || >=22.12.0')).toBe(false);
    expect(nodeIsIn('20.19.0', '^20.20.0')).toBe(false);
    expect(nodeIsIn('20.19.0', '^20.19.0 || >=22.12.0')).toBe(true);
    expect(nodeIsIn('20.19.0', '>= 20.12.0')).toBe(true);
    expect(nodeIsIn('20.19.0', '>=18 <20')).toBe(false);
  });

  test('for other kinds of machine are locked too', () => {
    const locked = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !locked.has(name)),
    );
    expect(missing).toEqual([]);
  });

  test('that the rooms import are dependencies, not test tools', () => {
    const wanted = new Set(readModules(['schema', 'seed', 'api', 'web']).flatMap(({ text }) => packagesIn(text)));
    expect([...wanted].filter((name) => !(name in manifest.dependencies)).sort()).toEqual([]);
  });

  test('of the embedded engine and no other are pinned exactly', () => {
    const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, range]) => /^\d/.test(range));
    expect(pinned).toEqual([['@grafeo-db/js', '0.6.0']]);
  });
});

describe('what is committed', () => {
  test('has what a project needs', () => {
    const needed = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'compose.yaml',
      '.env.example',
      '.ci/run',
      'docs/architecture.md',
      'docs/timeline.png',
    ];
    expect(needed.filter((path) => !tracked.includes(path))).toEqual([]);
  });

  test('names no package host and no folder of somebody’s machine', () => {
    const forbidden = [/\bregistry\.\w+\.(org|com)\b/, /"resolved":\s*"https?:/, /(^|[^\w.])\/(work|root)\/\w/m];
    const found = tracked
      .filter((path) => !/\.(png|woff2?|ico|tsv|jsonl)$/.test(path) && path !== 'test/house/package-files.test.ts')
      .flatMap((path) => forbidden.filter((pattern) => pattern.test(read(path))).map((pattern) => `${path}: ${pattern}`));
    expect(found).toEqual([]);
  });
});

/** The packages, by name, that a module imports. */
function packagesIn(text: string): string[] {
  return [...text.matchAll(/(?:^import |^} from |^(?:import|export) [^'\n]*from |\bimport\()'(@?[a-z][^'\s]*)'/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
