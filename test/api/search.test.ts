import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { MEETING, WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

const SEARCH = `query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor node { kind text highlights { start end } node {
      __typename ... on Actor { name } ... on Event { id } ... on Claim { anchor } ... on FoundPassage { kind start end article { title } articles { id } } } } }
    pageInfo { hasNextPage endCursor } } }`;

type Hit = { kind: string; text: string; highlights: { start: number; end: number }[]; node: Record<string, unknown> };

async function find(text: string, more: Record<string, unknown> = {}) {
  server.asked();
  const { data, errors } = await server.query(SEARCH, { text, ...more });
  expect(errors).toBeUndefined();
  const hits = data.search.edges.map(({ node }: { node: Hit }) => node) as Hit[];
  return { hits, pageInfo: data.search.pageInfo, asked: server.asked().filter((name) => name === 'search-rows').length };
}
const lit = ({ text, highlights }: Hit): string[] => highlights.map(({ start, end }) => text.slice(start, end));

test('finds actors, events, claims and passages, and lights their words, in one statement', async () => {
  const { hits, asked } = await find('Cole');
  expect(asked).toBe(1);
  expect(hits.map(({ kind }) => kind)).toEqual(['ACTOR', 'EVENT', 'EVENT', 'CLAIM', 'CLAIM', 'CLAIM', 'PASSAGE', 'PASSAGE']);
  for (const hit of hits) expect(new Set(lit(hit))).toEqual(new Set(['Cole']));
  expect(hits.at(-1)?.node).toMatchObject({ kind: 'PARAGRAPH', article: { title: 'Lakes summit in Port Vero' } });
});

test('case, accents and the rest of a word do not count; every word must be there', async () => {
  const { hits } = await find('  PÓRT "Meet" ', { kinds: ['EVENT'] });
  expect(hits.map(({ node }) => node.id)).toEqual([MEETING.id]);
  expect(hits.flatMap(lit)).toEqual(expect.arrayContaining(['meeting', 'Port']));
});

test('pages join to the whole list', async () => {
  const whole = (await find('cole')).hits;
  const joined: Hit[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await find('cole', { first: 3, after });
    joined.push(...page.hits);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(joined).toEqual(whole);
  const { errors } = await server.query(SEARCH, { text: 'beck', after });
  expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});

test('text without a word finds nothing and asks nobody', async () => {
  for (const text of ['', '   ', '*', '"', '+-&|!(){}[]^~?:\\/']) expect(await find(text)).toMatchObject({ hits: [], asked: 0 });
  expect(await find('cole', { kinds: [] })).toMatchObject({ hits: [], asked: 0 });
});

test('more than 256 characters are refused', async () => {
  const { errors } = await server.query(SEARCH, { text: 'x'.repeat(257) });
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

test('what looks like Lucene, Cypher or HTML is text', async () => {
  for (const text of ['cole OR nobody', 'words:cole', 'NOT cole', "' RETURN 1 //", '<script>']) expect((await find(text)).hits).toEqual([]);
  expect((await find('cole*~2^7')).hits).toEqual([]);
  expect((await find('+co* -')).hits.length).toBeGreaterThan(0);
});

test('any text is answered, and what is lit begins with what was asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
      const { hits } = await find(text);
      for (const hit of hits) expect(hit.highlights.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
