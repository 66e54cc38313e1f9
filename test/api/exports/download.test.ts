import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportCommand } from '../../../api/exports/export-command.ts';
import { EXPORT_FORMATS } from '../../../api/exports/export-formats.ts';
import { hashOf } from '../../../schema/ids.ts';
import type { Entry } from '../../../schema/shapes/entry.ts';
import { sortKey, type WorldEvent } from '../../../schema/shapes/world.ts';
import { TEXT_1, TEXT_2 } from '../../contract/fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ENTRIES } from '../../contract/fixture/entries.ts';
import { MEETING, STATEMENT, VISIT, WORLD } from '../../contract/fixture/world.ts';
import { type Started, startForTests } from '../start-for-tests.ts';

/** What a download answered. */
async function download({ url }: Started, path: string, init?: RequestInit) {
  const response = await fetch(`${url}/export.${path}`, init);
  const text = await response.text();
  const count = response.headers.get('x-demarche-count');
  return { status: response.status, headers: response.headers, text, count: count === null ? null : (JSON.parse(count) as object) };
}

const idsOf = (lines: string): string[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);

describe('GET /export.*', () => {
  let server: Started;
  beforeAll(async () => {
    server = await startForTests({ entries: ENTRIES, world: WORLD, token: 'right' });
  });
  afterAll(() => server.stop());

  test.each(EXPORT_FORMATS.map(({ ending }) => ending))('%s is a file, without any whole text', async (ending) => {
    const { status, headers, text, count } = await download(server, ending);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="demarche-\\d{4}-\\d\\d-\\d\\d\\.${ending}"$`));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(count).toMatchObject({ written: expect.any(Number) });
    expect(text).toContain('Example Wire');
    for (const whole of [TEXT_1, TEXT_2]) expect(text).not.toContain(whole);
  });

  test('takes the filter that events(filter:) takes, and answers the same events', async () => {
    const filter = { groups: ['MEETING'], realis: ['PLANNED'] };
    const { text, count } = await download(server, `jsonl?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const { data } = await server.query('query($filter: EventFilter) { events(filter: $filter) { nodes { id } } }', { filter });
    expect(idsOf(text)).toEqual(data.events.nodes.map(({ id }: { id: string }) => id));
    expect(idsOf(text)).toEqual([VISIT.id]);
    expect(count).toEqual({ written: 1, leftOut: {} });
  });

  test('quotes the founding claim first, with its citation', async () => {
    const [line = ''] = (await download(server, 'jsonl')).text.split('\n');
    const { sources } = JSON.parse(line) as { sources: object[] };
    expect(sources).toHaveLength(2);
    expect(sources[0]).toMatchObject({
      claim: MEETING.founding,
      outlet: 'Example Wire',
      title: ARTICLE_1.title,
      url: ARTICLE_1.url,
      published: '2025-03-07',
    });
  });

  test('PLOVER says how many have no code', async () => {
    expect((await download(server, 'plover.csv')).count).toEqual({
      written: 1,
      leftOut: { 'no PLOVER type': 1, 'only planned, proposed, supposed or called off': 1 },
    });
    expect(STATEMENT.act).toBe('speech.statement');
  });

  test('refuses what it does not know, and who may not ask', async () => {
    expect((await download(server, 'exe')).status).toBe(400);
    expect((await download(server, 'csv?filtre={}')).text).toContain('filtre');
    expect((await download(server, 'csv?filter={"groups":["PARTY"]}')).text).toContain('PARTY');
    expect((await download(server, 'csv?filter={')).text).toContain('no JSON');
    expect((await download(server, 'csv', { method: 'POST' })).status).toBe(405);
    expect((await download(server, 'csv', { headers: { origin: 'http://elsewhere.example' } })).status).toBe(403);
    expect((await download(server, 'csv', { headers: { 'x-demarche-token': 'wrong' } })).status).toBe(403);
    expect((await download(server, 'csv', { method: 'HEAD' })).text).toBe('');
  });

  test('the command line beside a server writes what the server answers', async () => {
    let out = '';
    const said: string[] = [];
    await exportCommand(['--format', 'csv', '--filter', '{"groups":["SPEECH"]}'], {
      findServer: async () => ({ port: server.port, token: 'right' }),
      openDoor: () => Promise.reject(new Error('the server holds it')),
      fetch,
      write: async (piece) => {
        out += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
      },
      say: (line) => said.push(line),
      now: Date.now,
    });
    expect(out).toBe((await download(server, 'csv?filter={"groups":["SPEECH"]}')).text);
    expect(said).toEqual(['1 event written.']);
  });
});

describe('restricted articles', () => {
  const restricted = { ...ARTICLE_1, access: 'restricted' as const, replaces: ARTICLE_1.statementId, statementId: 'st_restricted' };
  const entries: Entry[] = [...ENTRIES, { v: 1, at: '2025-03-13T00:00:00Z', article: restricted }];

  test.each(EXPORT_FORMATS.map(({ ending }) => ending))(
    'leave nothing in %s, though another outlet carries the same text openly',
    async (ending) => {
      expect(ARTICLE_2.access).toBe('open');
      const server = await startForTests({ entries, world: WORLD });
      try {
        const { text, count } = await download(server, ending);
        expect(text).not.toContain(MEETING.id);
        expect(text).not.toContain(STATEMENT.id);
        expect(text).not.toContain('Lakes summit');
        expect(text).not.toContain('had invited Beck');
        expect(count).toMatchObject({ leftOut: { 'resting on a restricted article': 2 } });
      } finally {
        await server.stop();
      }
    },
  );
});

test('many pages: every event once, in the order of time', async () => {
  const events = Array.from({ length: 450 }, (_, at): WorldEvent => {
    const id = `ev_${hashOf(at)}`;
    return { ...MEETING, id, k: sortKey(MEETING.days, id), conflicts: [] };
  });
  const server = await startForTests({
    entries: ENTRIES,
    world: { events: events.sort((a, b) => (a.k < b.k ? -1 : 1)), invitations: [], conflicts: [] },
  });
  try {
    expect(idsOf((await download(server, 'jsonl')).text)).toEqual(events.map(({ id }) => id));
  } finally {
    await server.stop();
  }
});
