import { afterAll, beforeAll, expect, test } from 'vitest';
import { citeClaim, quoteOf } from '../../api/presentation/cite-claim.ts';
import { MET, SAID } from '../contract/fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

test('three styles, from the earliest article of the text', async () => {
  const { data, errors } = await server.query(
    'query($id: ID!) { claim(id: $id) { citation note: citation(style: NOTE) bibtex: citation(style: BIBTEX) csl: citation(style: CSL_JSON) } }',
    { id: SAID.anchor },
  );
  expect(errors).toBeUndefined();
  expect(data.claim.note).toBe(
    '“Lakes summit in Port Vero”, Example Wire, 7 March 2025, https://example.org/lakes, an invented example, no real report: “Cole said on 6 March”.',
  );
  expect(data.claim.citation).toBe(data.claim.note);
  expect(data.claim.bibtex).toBe(
    `@misc{${SAID.anchor},\n  title = {{Lakes summit in Port Vero}},\n  organization = {Example Wire},\n  year = {2025},\n  month = {3},\n  day = {7},\n  url = {https://example.org/lakes},\n  note = {“Cole said on 6 March”}\n}`,
  );
  expect(JSON.parse(data.claim.csl)).toEqual([
    {
      id: SAID.anchor,
      type: 'article-newspaper',
      title: 'Lakes summit in Port Vero',
      'container-title': 'Example Wire',
      issued: { 'date-parts': [[2025, 3, 7]] },
      URL: 'https://example.org/lakes',
      note: 'Cole said on 6 March',
    },
  ]);
});

test('what is not known is left out', () => {
  expect(citeClaim(SAID, ARTICLE_2, 'note')).toBe('Contoh Harian, undated: “Cole said on 6 March”.');
  expect(citeClaim(SAID, ARTICLE_2, 'bibtex')).not.toMatch(/title|year|url/);
  expect(JSON.parse(citeClaim(SAID, ARTICLE_2, 'csl_json'))[0]).not.toHaveProperty('issued');
});

test('a long quote is cut between words at 300 characters; line breaks are spaces', () => {
  const claim = { ...MET, evidence: [{ start: 0, end: 900, quote: 'sebuah kalimat\n yang panjang '.repeat(40) }] };
  const quote = quoteOf(claim, ARTICLE_1) ?? '';
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(quote).toMatch(/^sebuah kalimat yang panjang .*[a-z]…$/);
  expect(quoteOf({ ...MET, evidence: [{ start: 0, end: 900, quote: 'x'.repeat(900) }] }, ARTICLE_1)).toHaveLength(300);
});

test('no quote of a restricted article leaves', () => {
  for (const style of ['note', 'bibtex', 'csl_json'] as const)
    expect(citeClaim(SAID, { ...ARTICLE_1, access: 'restricted' }, style)).not.toContain('Cole said');
});

test('signs that mean something to BibTeX are text', () => {
  const entry = citeClaim(SAID, { ...ARTICLE_1, title: 'A } \\input{x} & 100 % of $1', url: 'https://example.org/}x' }, 'bibtex');
  expect(entry).toContain('title = {{A \\} \\textbackslash{}input\\{x\\} \\& 100 \\% of \\$1}}');
  expect(entry).toContain('url = {https://example.org/%7Dx}');
});
