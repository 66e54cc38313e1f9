import { describe, expect, test } from 'vitest';
import { ALLOWED_IMPORTS, FORBIDDEN_NAMES, LISTS_OF_WORDS, LONGEST_FILE_LINES, MAY_TOUCH_PROCESS, ROOMS } from './allowed-imports.ts';
import { findImportCycle, type Module, readModules } from './read-modules.ts';

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const rooms = readModules(ROOMS);
const all = [...rooms, ...readModules(['scripts', 'test', 'bench'])];

describe('the table of allowed imports', () => {
  test('every import between rooms stands in it', () => {
    const broken = all.flatMap(({ path, imports }) => {
      const row = ALLOWED_IMPORTS.find(({ from }) => from.test(path));
      return imports
        .filter((target) => roomOf(target) !== roomOf(path) && !row?.rooms.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}, but ${row?.because ?? 'no row of the table speaks of it'}`);
    });
    expect(broken).toEqual([]);
  });

  test('a forbidden import would be found', () => {
    const row = ALLOWED_IMPORTS.find(({ from }) => from.test('web/scene/lanes.ts'));
    expect(row?.rooms).not.toContain('seed');
    expect(rooms.flatMap(({ imports }) => imports).length).toBeGreaterThan(20);
  });
});

describe('imports', () => {
  test('make no ring', () => {
    expect(findImportCycle(all)).toBeNull();
  });

  test('a ring would be found', () => {
    const module = (path: string, ...imports: string[]): Module => ({ path, text: '', imports });
    expect(findImportCycle([module('a', 'b'), module('b', 'c'), module('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  test('name a file that is there', () => {
    const paths = new Set(all.map(({ path }) => path));
    const missing = all.flatMap(({ path, imports }) =>
      imports.filter((name) => /\.(ts|mjs)$/.test(name) && !paths.has(name)).map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('files', () => {
  test('bear names that say something, in kebab-case', () => {
    const bad = all.filter(({ path }) =>
      path.split('/').some((part) => {
        const stem = part.replace(/(\.test|\.config|\.d)?\.(ts|mjs)$/, '');
        return FORBIDDEN_NAMES.includes(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
      }),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  test('of the rooms are short', () => {
    const long = rooms
      .filter(({ path }) => !LISTS_OF_WORDS.test(path))
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
      .filter((line) => Number(line.split(': ')[1]) > LONGEST_FILE_LINES);
    expect(long).toEqual([]);
  });

  test('of the rooms leave the process to each room’s main', () => {
    const bad = rooms.filter(
      ({ path, text }) => !MAY_TOUCH_PROCESS.test(path) && /\bprocess\.(env|argv|exit|cwd|stdin|stdout|stderr|on)\b/.test(text),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  test('declare no class but errors', () => {
    const bad = rooms.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?(?:abstract )?class (\w+)\b(?! extends (?:\w*Error)\b)/gm)].map((match) => `${path}: ${match[1]}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('what a room exports', () => {
  test('has a docstring', () => {
    const bare = rooms.flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, at) => {
        const name = /^export (?:declare )?(?:async )?(?:const|function\*?|class|type|interface|let) (\w+)/.exec(line)?.[1];
        if (name === undefined || lines[at - 1]?.trimEnd().endsWith('*/')) return [];
        // The further signatures of an overloaded function share the first one's words.
        return new RegExp(`^export function ${name}\\b`).test(lines[at - 1] ?? '') ? [] : [`${path}: ${name}`];
      });
    });
    expect(bare).toEqual([]);
  });
});
