import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefinitions } from '../../schema/sdl/type-definitions.ts';
import { ROOT } from './read-modules.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
const code = [...readme.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].map((match) => match[1] ?? match[2] ?? '').join('\n');

describe('README', () => {
  test('is shorter than 150 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThan(150);
  });

  test('names only npm scripts that exist', () => {
    const named = [...code.matchAll(/\bnpm (?:run )?(start|test(?::\w+)?|run|[a-z]+(?::[a-z]+)?)\b/g)].map((match) => match[1] ?? '');
    expect(named).toContain('start');
    expect(named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))).toEqual([]);
  });

  test('names only options of npm start that its help names', () => {
    const help = execFileSync(process.execPath, ['scripts/start.mjs', '--help'], { cwd: ROOT, encoding: 'utf8' });
    const named = [...code.matchAll(/npm start -- (.*)/g)].flatMap((match) => (match[1] ?? '').match(/--[a-z-]+/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((option) => !help.includes(option))).toEqual([]);
  });

  test('names only commands and options of demarche that its help names', () => {
    const calls = [...code.matchAll(/npx demarche ([a-z]+)(.*)/g)];
    expect(calls.length).toBeGreaterThan(0);
    const unknown = calls.flatMap(([, command = '', rest = '']) => {
      const help = execFileSync(process.execPath, ['--import', 'tsx', 'seed/main.ts', command, '--help'], { cwd: ROOT, encoding: 'utf8' });
      const options = rest.match(/--[a-z-]+/g) ?? [];
      return [...(help.includes(`demarche ${command}`) ? [] : [command]), ...options.filter((option) => !help.includes(option))];
    });
    expect(unknown).toEqual([]);
  });

  test('asks a first query that the schema knows', () => {
    const query = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(validate(buildSchema(typeDefinitions.join('\n')), parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('points only at files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)/g)].map((match) => match[1] ?? '').filter((target) => !/^https?:/.test(target));
    expect(targets).toContain('docs/timeline.png');
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });
});
