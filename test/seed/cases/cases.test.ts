import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sourceFrom } from '../../../seed/cli/read-source.ts';
import { readArticle } from '../../../seed/read-article.ts';
import { lineOf, readerKit } from '../read-with-kit.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(5);
});

/** A folder is a case: an article, and every claim that must come out of it, in order, a line each. */
test.each(cases.map((entry) => entry.name).sort())('%s', (name) => {
  const { text, particulars } = sourceFrom(readFileSync(join(HERE, name, 'article.txt')), name, {});
  const expected: unknown = JSON.parse(readFileSync(join(HERE, name, 'expected.json'), 'utf8'));
  expect(readArticle({ text, ...particulars }, readerKit()).claims.map(lineOf)).toEqual(expected);
});
