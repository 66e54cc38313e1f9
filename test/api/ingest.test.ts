import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedReader } from './seed-reader.ts';
import { type Started, startForTests } from './start-for-tests.ts';

/** Our own words on a public event; "on Friday" needs a day to count from. */
const TEXT = `Jakarta – President Prabowo Subianto met Australian Prime Minister Anthony Albanese in Sydney on Wednesday.

"We will sign the treaty," Albanese said after the meeting.`;

const PREVIEW = `query($article: ArticleInput!) { preview(article: $article) { __typename
  ... on Preview { textId lang text published outlet title
    passages { start end kind } mentions { start end surface type entity { id name kind } } times { start end phrase edtf days { earliest latest } anchor rule }
    claims { anchor act group realis quote trigger { start end } evidence { start end quote } participants { role span { start end } surface actor { name } forActor { name } }
      time { edtf phrase span { start end } days { beginMin endMax } } voices { depth by holders { name } } saidInAnchor aboutAnchors sameAsAnchors alternativeOfAnchor }
    problems { code message start end } }
  ... on Failure { code message } ... on ValidationError { field } } }`;

const RESULT = `__typename
  ... on Ingested { written claims changed worldVersion article { id published kind outlet { name } claims { nodes { anchor act time { edtf days { beginMin } } } } happenings { __typename ... on Event { id days { beginMin endMax } } } } problems { code } }
  ... on Failure { code message } ... on ValidationError { field }`;
const INGEST = `mutation($article: ArticleInput!) { ingest(article: $article) { ${RESULT} } }`;
const DATE = `mutation($id: ID!, $published: String) { dateArticle(id: $id, published: $published) { ${RESULT} ... on NotFoundError { id } } }`;

let server: Started;
beforeAll(async () => {
  server = await startForTests({ reader: seedReader });
});
afterAll(() => server.stop());

const filed = async (): Promise<number> => (await server.door.state()).appended;

describe('preview', () => {
  test('says what would be read, with offsets that hold, and writes nothing', async () => {
    const { data, errors } = await server.query(PREVIEW, { article: { text: TEXT, published: '2025-11-13', outlet: 'Example Wire' } });
    expect(errors).toBeUndefined();
    const { preview } = data;
    expect(preview).toMatchObject({
      __typename: 'Preview',
      lang: 'EN',
      text: TEXT,
      published: '2025-11-13',
      outlet: 'Example Wire',
      title: null,
    });
    for (const part of [...preview.mentions, ...preview.times]) expect(TEXT.slice(part.start, part.end)).toBe(part.surface ?? part.phrase);
    expect(preview.claims.length).toBeGreaterThan(0);
    for (const claim of preview.claims) {
      for (const { start, end, quote } of claim.evidence) expect(TEXT.slice(start, end)).toBe(quote);
      expect(claim.quote).toBe(claim.evidence[0].quote);
      for (const { span, surface } of claim.participants) expect(span === null ? null : TEXT.slice(span.start, span.end)).toBe(surface);
      expect(claim.voices[0]).toMatchObject({ depth: 0, by: 'OUTLET', holders: [{ name: 'Example Wire' }] });
    }
    expect(preview.claims).toContainEqual(
      expect.objectContaining({
        group: 'MEETING',
        realis: 'ACTUAL',
        time: expect.objectContaining({ edtf: '2025-11-12', phrase: expect.stringContaining('Wednesday') }),
      }),
    );
    expect(await filed()).toBe(0);
  });

  test('takes particulars from front matter', async () => {
    const { data } = await server.query(PREVIEW, {
      article: { text: `---\noutlet: Contoh Harian\npublished: 2025-11-13\ntitle: A visit\n---\n${TEXT}` },
    });
    expect(data.preview).toMatchObject({ outlet: 'Contoh Harian', published: '2025-11-13', title: 'A visit', text: TEXT });
  });
});

const WRONG: [string, Record<string, unknown>, string, string | null][] = [
  ['an empty text', { text: '' }, 'EMPTY_TEXT', 'text'],
  ['white space', { text: ' \n\t ' }, 'EMPTY_TEXT', 'text'],
  ['a day that no calendar has', { text: TEXT, published: '2025-02-30' }, 'BAD_DATE', 'published'],
  ['a day in words', { text: TEXT, published: 'last week' }, 'BAD_DATE', 'published'],
  ['an address that is none', { text: TEXT, url: 'javascript:alert(1)' }, 'BAD_INPUT', null],
  [
    'an unknown language',
    { text: 'Владимир Путин встретился с президентом США на Аляске в пятницу и пригласил его в Москву.' },
    'UNKNOWN_LANGUAGE',
    'lang',
  ],
  ['bytes that are no text', { text: `PK\u0003\u0004\u0000\u0000${'\u0000\u0001'.repeat(50)}` }, 'BINARY_FILE', 'text'],
];

describe.each(WRONG)('%s', (_name, article, code, field) => {
  test('is a problem of a known kind, in preview and in ingest, and nothing is written', async () => {
    const before = await filed();
    const preview = await server.query(PREVIEW, { article });
    expect(preview.errors).toBeUndefined();
    expect(preview.data.preview).toMatchObject({ __typename: 'ValidationError', code, field });
    expect(preview.data.preview.message.length).toBeGreaterThan(20);
    const ingest = await server.query(INGEST, { article });
    expect(ingest.errors).toBeUndefined();
    expect(ingest.data.ingest).toMatchObject({ __typename: 'ValidationError', code, field });
    expect(await filed()).toBe(before);
  });
});

describe('ingest', () => {
  test('files once, answers the world after it, and a date given later moves what depended on it', async () => {
    const article = { text: TEXT, outlet: 'Example Wire', kind: 'EXAMPLE' };
    const first = (await server.query(INGEST, { article })).data.ingest;
    expect(first).toMatchObject({
      __typename: 'Ingested',
      written: true,
      article: { published: null, kind: 'EXAMPLE', outlet: { name: 'Example Wire' } },
    });
    expect(first.changed).toBeGreaterThan(0);
    expect(first.article.claims.nodes).toHaveLength(first.claims);
    expect(first.article.happenings.every((one: { days?: { beginMin: string | null } }) => one.days?.beginMin == null)).toBe(true);

    const again = (await server.query(INGEST, { article })).data.ingest;
    expect(again).toMatchObject({ written: false, changed: 0, worldVersion: first.worldVersion, article: { id: first.article.id } });

    const dated = (await server.query(DATE, { id: first.article.id, published: '2025-11-13' })).data.dateArticle;
    expect(dated).toMatchObject({ __typename: 'Ingested', written: true, article: { id: first.article.id, published: '2025-11-13' } });
    expect(dated.worldVersion).toBeGreaterThan(first.worldVersion);
    expect(dated.article.happenings).toContainEqual(expect.objectContaining({ days: { beginMin: '2025-11-12', endMax: '2025-11-12' } }));
    const anchors = (result: { article: { claims: { nodes: { anchor: string }[] } } }): string[] =>
      result.article.claims.nodes.map(({ anchor }) => anchor).sort();
    expect(anchors(dated)).toEqual(anchors(first));

    const undated = (await server.query(DATE, { id: first.article.id })).data.dateArticle;
    expect(undated.article.published).toBeNull();
    expect(undated.article.happenings.every((one: { days?: { beginMin: string | null } }) => one.days?.beginMin == null)).toBe(true);
  });

  test('every id that was given out finds something, or says that it was retired', async () => {
    const { data } = await server.query('{ events(first: 100) { nodes { id claims { nodes { anchor id } } } } }');
    for (const { id, claims } of data.events.nodes) {
      for (const handle of [id, ...claims.nodes.map(({ anchor }: { anchor: string }) => anchor)]) {
        const found = await server.query('query($id: ID!) { event(id: $id) { id } node(id: $id) { __typename id } }', { id: handle });
        expect(found.data).toEqual({ event: { id }, node: { __typename: 'Event', id } });
      }
      for (const claim of claims.nodes) {
        const found = await server.query('query($id: ID!) { claim(id: $id) { anchor closedAt } node(id: $id) { __typename id } }', {
          id: claim.id,
        });
        expect(found.data).toEqual({ claim: { anchor: claim.anchor, closedAt: null }, node: { __typename: 'Claim', id: claim.id } });
      }
    }
  });

  test('twenty articles at once are all filed and folded', async () => {
    const texts = Array.from(
      { length: 20 },
      (_, at) => `President Prabowo Subianto met Prime Minister Anthony Albanese in Sydney on ${at + 1} March 2025.`,
    );
    const results = await Promise.all(texts.map((text, at) => server.query(INGEST, { article: { text, outlet: `Wire ${at}` } })));
    expect(results.map(({ data }) => data.ingest.written)).toEqual(texts.map(() => true));
    const state = await server.door.state();
    expect(state.folded).toBe(state.appended);
    const { data } = await server.query(
      '{ events(first: 100, filter: { during: { from: "2025-03-01", to: "2025-03-20" } }) { nodes { edtf } } }',
    );
    expect(new Set(data.events.nodes.map(({ edtf }: { edtf: string }) => edtf)).size).toBe(20);
  });

  test('text that is HTML stays text', async () => {
    const text = `<script>alert(1)</script> President Prabowo Subianto met Prime Minister Anthony Albanese in Sydney on 2 April 2025.`;
    const { data } = await server.query(
      'mutation($article: ArticleInput!) { ingest(article: $article) { ... on Ingested { article { text } } } }',
      { article: { text, title: '<b>x</b>' } },
    );
    expect(data.ingest.article.text).toBe(text);
  });

  test('an article that is not there cannot be dated', async () => {
    const { data } = await server.query(DATE, { id: 'ar_none', published: '2025-01-01' });
    expect(data.dateArticle).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND', id: 'ar_none' });
    const { data: articles } = await server.query('{ articles(first: 1) { nodes { id } } }');
    const wrong = await server.query(DATE, { id: articles.articles.nodes[0].id, published: '2025-13-01' });
    expect(wrong.data.dateArticle).toMatchObject({ __typename: 'ValidationError', code: 'BAD_DATE', field: 'published' });
  });
});
