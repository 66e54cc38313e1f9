import { afterAll, beforeAll, expect, test } from 'vitest';
import { postArticle } from '../../seed/cli/post-article.ts';
import { ARTICLE_QUERY, ARTICLES_QUERY, DATE_MUTATION, INGEST_MUTATION, PREVIEW_QUERY } from '../../web/queries/article-queries.ts';
import { EVENT_QUERY } from '../../web/queries/event-query.ts';
import { INVITATION_QUERY } from '../../web/queries/invitation-query.ts';
import { SERVER_QUERY } from '../../web/queries/server-query.ts';
import { TIMELINE_QUERY } from '../../web/queries/timeline-query.ts';
import { ARTICLE_1, ENTRIES } from '../contract/fixture/entries.ts';
import { INVITATION, MEETING, WORLD } from '../contract/fixture/world.ts';
import { seedReader } from './seed-reader.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const TEXT = 'President Prabowo Subianto met Prime Minister Anthony Albanese in Sydney on 12 November 2025.';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD, reader: seedReader, token: 'the-token' });
});
afterAll(() => server.stop());

/** What the page asks, as it asks it; the last ones write. */
const DOCUMENTS: [string, string, Record<string, unknown>, string][] = [
  ['server', SERVER_QUERY, {}, 'server'],
  ['timeline', TIMELINE_QUERY, { max: 5000 }, 'timeline'],
  ['event', EVENT_QUERY, { id: MEETING.id }, 'event'],
  ['invitation', INVITATION_QUERY, { id: INVITATION.id }, 'invitation'],
  ['article', ARTICLE_QUERY, { id: ARTICLE_1.id }, 'article'],
  ['articles', ARTICLES_QUERY, { first: 100, after: null }, 'articles'],
  ['preview', PREVIEW_QUERY, { article: { text: TEXT } }, 'preview'],
  ['ingest', INGEST_MUTATION, { article: { text: TEXT } }, 'ingest'],
  ['dateArticle', DATE_MUTATION, { id: ARTICLE_1.id, published: '2025-03-06' }, 'dateArticle'],
];

test.each(DOCUMENTS)('the page asks for %s and is answered within the limits', async (_name, query, variables, field) => {
  const { data, errors } = await server.query(query, variables);
  expect(errors).toBeUndefined();
  expect(data[field]).toBeTruthy();
  expect(data[field].__typename ?? 'none').not.toMatch(/Error/);
});

test('the command line files an article beside the server, and hears what was wrong', async () => {
  const given = {
    text: `${TEXT} They spoke in Sydney.`,
    outlet: 'Example Wire',
    url: null,
    title: null,
    published: '2025-11-13',
    lang: null,
    sources: null,
    kind: null,
    access: null,
  };
  const at = { port: server.port, token: 'the-token' };
  expect(await postArticle(at, given, fetch)).toMatchObject({ written: true });
  expect(await postArticle(at, given, fetch)).toMatchObject({ written: false, changed: 0 });
  await expect(postArticle(at, { ...given, published: 'soon' }, fetch)).rejects.toMatchObject({ code: 'BAD_DATE' });
  await expect(postArticle({ ...at, token: 'stale' }, given, fetch)).rejects.toMatchObject({ code: 'FORBIDDEN_ORIGIN' });
});
