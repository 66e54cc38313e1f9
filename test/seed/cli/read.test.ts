import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demarche } from './run-demarche.ts';

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('demarche read', () => {
  test('prints claims for a person', async () => {
    const ran = await demarche([
      'read',
      file('a.txt', 'Emmanuel Macron met Narendra Modi in Paris on Monday.'),
      '--published',
      '2025-08-20',
    ]);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('meeting.meeting');
    expect(ran.out).toContain('2025-08-18');
  });

  test('gives the text without its front matter as JSON, and an option wins over it', async () => {
    const path = file(
      'b.txt',
      '---\noutlet: Example Wire\npublished: 2025-08-01\n---\nEmmanuel Macron met Narendra Modi in Paris on Monday.',
    );
    const ran = await demarche(['read', path, '--published', '2025-08-20', '--json']);
    const answer = JSON.parse(ran.out) as {
      text: string;
      claims: { edtf: string; evidence: { start: number; end: number; quote: string } }[];
    };
    expect(answer.text.startsWith('Emmanuel')).toBe(true);
    expect(answer.claims[0]?.edtf).toBe('2025-08-18');
    const evidence = answer.claims[0]?.evidence;
    expect(answer.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  test('answers lines in their order, and a bad line with a problem', async () => {
    const lines = [
      { id: 'a', text: 'Emmanuel Macron visited Japan.', lang: 'en', published: '2025-08-20' },
      { id: 'b', text: ' ' },
      { id: 'c', text: 'x', published: 'soon' },
    ];
    const ran = await demarche(['read', '--jsonl'], `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n`);
    const answers = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; problems: { code: string }[]; claims: unknown[] });
    expect(answers.map((answer) => [answer.id, answer.claims.length, answer.problems.map((one) => one.code)])).toEqual([
      ['a', 1, []],
      ['b', 0, ['EMPTY_TEXT']],
      ['c', 0, ['BAD_DATE']],
      [null, 0, ['NOT_JSON']],
    ]);
  });

  test.each([
    ['an empty file', () => ['read', file('e.txt', '\n \n')], /EMPTY_TEXT.*e\.txt/],
    ['a binary file', () => ['read', file('f.txt', new Uint8Array([80, 75, 0, 3, 4]))], /BINARY_FILE.*plain text/],
    ['five megabytes', () => ['read', file('g.txt', 'a '.repeat(2_700_000))], /TOO_LARGE.*5 MB/],
    ['a day that is none', () => ['read', file('h.txt', 'Text.'), '--published', '2025-02-30'], /BAD_DATE.*2025-08-20/],
    ['an unknown language', () => ['read', file('i.txt', 'Text.'), '--lang', 'fr'], /UNKNOWN_LANGUAGE.*--lang/],
    ['no such file', () => ['read', join(folder, 'missing.txt')], /UNREADABLE_FILE.*no such file/],
    ['no file named', () => ['read'], /BAD_INPUT.*--jsonl/],
  ])('says what is wrong with %s', async (_, args, message) => {
    const ran = await demarche(args());
    expect(ran.status).not.toBe(0);
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toContain('    at ');
    expect(ran.out).toBe('');
  });

  test('explains itself', async () => {
    expect((await demarche(['read', '--help'])).out).toContain('--published');
  });
});
