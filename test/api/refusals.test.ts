import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { type Answer, type Started, startForTests } from './start-for-tests.ts';

const QUESTION = JSON.stringify({ query: '{ server { version } }' });

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD, token: 'the-token' });
});
afterAll(() => server.stop());

/** Sends what fetch would not let through, such as a Host of one's own. */
function send(given: {
  path?: string;
  method?: string;
  headers: Record<string, string>;
  body?: string;
}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, path: given.path ?? '/graphql', method: given.method ?? 'POST', headers: given.headers },
      (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.on('error', reject);
    sent.end(given.body);
  });
}

const codeIn = (body: string): string | undefined => (JSON.parse(body) as Answer).errors?.[0]?.extensions.code;
const json = { 'content-type': 'application/json' };

describe('at the door', () => {
  test.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'the host %j is refused, on every path',
    async (host) => {
      for (const path of ['/graphql', '/', '/ready']) {
        const { status, body } = await send({ path, headers: { ...json, host }, body: QUESTION });
        expect([path, status]).toEqual([path, host === '' && status === 400 ? 400 : 403]);
        if (status === 403) expect(codeIn(body)).toBe('FORBIDDEN_HOST');
      }
    },
  );

  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('the host %j is let in', async (name) => {
    const { status } = await send({ headers: { ...json, host: `${name}:${server.port}` }, body: QUESTION });
    expect(status).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost', 'https://127.0.0.1'])(
    'the origin %j is refused',
    async (origin) => {
      const response = await server.post(QUESTION, { origin });
      expect(response.status).toBe(403);
      expect(codeIn(await response.text())).toBe('FORBIDDEN_ORIGIN');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('our own page is let in, and so is a program without an origin', async () => {
    expect((await server.post(QUESTION, { origin: server.url })).status).toBe(200);
    expect((await server.post(QUESTION)).status).toBe(200);
  });

  test('what a browser says comes from elsewhere is refused', async () => {
    const { status, body } = await send({
      headers: { ...json, host: `127.0.0.1:${server.port}`, 'sec-fetch-site': 'cross-site' },
      body: QUESTION,
    });
    expect([status, codeIn(body)]).toEqual([403, 'FORBIDDEN_ORIGIN']);
  });

  test('a preflight gets no leave', async () => {
    const { status, body } = await send({
      method: 'OPTIONS',
      headers: { host: `127.0.0.1:${server.port}`, origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([status, codeIn(body)]).toEqual([403, 'FORBIDDEN_ORIGIN']);
  });

  test('a wrong token is refused, the right one let in', async () => {
    const wrong = await server.post(QUESTION, { 'x-demarche-token': 'another' });
    expect([wrong.status, codeIn(await wrong.text())]).toEqual([403, 'FORBIDDEN_ORIGIN']);
    expect((await server.post(QUESTION, { 'x-demarche-token': 'the-token' })).status).toBe(200);
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/graphql', ''])(
    'a post of %j is refused',
    async (type) => {
      const { status, body } = await send({
        headers: { host: `127.0.0.1:${server.port}`, ...(type && { 'content-type': type }) },
        body: 'query={server{version}}',
      });
      expect([status, codeIn(body)]).toEqual([415, 'NOT_JSON']);
    },
  );

  test('a question in the address is answered; a mutation there, and any other method, is refused', async () => {
    const at = (method: string, query: string, more: Record<string, string> = {}) =>
      send({
        method,
        path: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { host: `127.0.0.1:${server.port}`, ...more },
      });
    const read = await at('GET', '{server{version}}');
    expect([read.status, (JSON.parse(read.body) as Answer).data]).toEqual([200, { server: { version: '0.0.0-test' } }]);
    expect((await at('GET', 'mutation{dateArticle(id:"x"){__typename}}')).status).toBe(405);
    expect(codeIn((await at('GET', '{server{version}}', { 'sec-fetch-site': 'cross-site' })).body)).toBe('FORBIDDEN_ORIGIN');
    const put = await at('PUT', '{server{version}}');
    expect([put.status, codeIn(put.body)]).toEqual([405, 'NOT_JSON']);
  });

  test('a body of 2 MB is refused, whether it says its size or not', async () => {
    const body = JSON.stringify({ query: '{ server { version } }', variables: { text: 'x'.repeat(2_000_000) } });
    const told = await server.post(body);
    expect([told.status, codeIn(await told.text())]).toEqual([413, 'TOO_LARGE']);
    const untold = await send({ headers: { ...json, host: `127.0.0.1:${server.port}`, 'transfer-encoding': 'chunked' }, body });
    expect([untold.status, codeIn(untold.body)]).toEqual([413, 'TOO_LARGE']);
  });

  test('every answer says what a browser may not do', async () => {
    for (const response of [await server.post(QUESTION), await fetch(`${server.url}/`), await fetch(`${server.url}/ready`)]) {
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-frame-options')).toBe('DENY');
    }
  });
});

describe('of operations', () => {
  const refused = async (query: string, variables?: Record<string, unknown>): Promise<string | undefined> => {
    server.asked();
    const { errors, data } = await server.query(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.requestId).toMatch(/^request-/);
    expect(server.asked()).toEqual([]);
    return errors?.[0]?.extensions.code;
  };

  test('200 fields deep', async () => {
    expect(await refused(`{ event(id: "x") { ${'partOf { ... on Event { '.repeat(200)} id ${'} } '.repeat(200)} } }`)).toBe('TOO_DEEP');
  });

  test('13 fields deep is one too many, through a fragment too', async () => {
    const deep = `${'about { ... on Event { '.repeat(11)} id ${'} } '.repeat(11)}`;
    expect(await refused(`{ event(id: "x") { ${deep} } }`)).toBe('TOO_DEEP');
    expect(await refused(`{ event(id: "x") { ...f } } fragment f on Event { ${deep} }`)).toBe('TOO_DEEP');
  });

  test('31 aliases, also where a fragment brings them', async () => {
    const aliases = Array.from({ length: 31 }, (_, at) => `a${at}: version`).join(' ');
    expect(await refused(`{ server { ${aliases} } }`)).toBe('TOO_COSTLY');
    const few = Array.from({ length: 16 }, (_, at) => `a${at}: id`).join(' ');
    expect(await refused(`{ x: event(id: "x") { ...f } y: event(id: "y") { ...f } } fragment f on Event { ${few} }`)).toBe('TOO_COSTLY');
  });

  test('21 root fields', async () => {
    expect(await refused(`{ ${'server { version } '.repeat(21)} }`)).toBe('TOO_COSTLY');
  });

  test('fragments that double one another are counted, not walked', async () => {
    const chain = Array.from({ length: 60 }, (_, at) => `fragment f${at} on Event { ...f${at + 1} ...f${at + 1} }`).join(' ');
    expect(await refused(`{ event(id: "x") { ...f0 } } ${chain} fragment f60 on Event { id act }`)).toBe('TOO_COSTLY');
  });

  test('a fragment that spreads itself is refused and ends', async () => {
    expect(await refused('{ event(id: "x") { ...f } } fragment f on Event { id ...f }')).toBe('BAD_INPUT');
  });

  test('more than 4,000 tokens', async () => {
    expect(await refused(`{ server { ${'version '.repeat(4100)} } }`)).toBe('TOO_LARGE');
  });

  test('pages that multiply to more than 50,000 objects, by variables as by literals', async () => {
    const query =
      'query($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { about { about { id } article { id } } } } } } }';
    expect(await refused(query, { n: 100 })).toBe('TOO_COSTLY');
    expect((await server.query(query, { n: 2 })).errors).toBeUndefined();
  });

  test.each([101, 1_000_000, 0, -1])('a page of %i', async (first) => {
    expect(await refused('query($first: Int) { events(first: $first) { nodes { id } } }', { first })).toBe(
      first > 1000 ? 'TOO_COSTLY' : 'BAD_INPUT',
    );
  });

  test('a timeline of too many items', async () => {
    expect(await refused('{ timeline(maxItems: 5001) { from } }')).toBe('BAD_INPUT');
  });

  test.each(['30 Februari', '2025-02-30', '2025-8-1'])('the day %j', async (day) => {
    expect(await refused('query($day: CivilDay) { events(filter: { during: { from: $day } }) { nodes { id } } }', { day })).toBe(
      'BAD_DATE',
    );
    expect(await refused(`{ events(filter: { during: { from: "${day}" } }) { nodes { id } } }`)).toBe('BAD_DATE');
  });

  test.each(['{ nothing }', '{ server', '{ event { id } }', 'query($x: Act!) { events(filter: { acts: [$x] }) { nodes { id } } }'])(
    '%j is no question',
    async (query) => {
      expect(await refused(query, { x: 'NO_ACT' })).toBe('BAD_INPUT');
    },
  );

  test('a body that is no JSON', async () => {
    const response = await server.post('{ server', { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(codeIn(await response.text())).toBe('BAD_INPUT');
  });

  test('a batch', async () => {
    const response = await server.post(`[${QUESTION},${QUESTION}]`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(codeIn(await response.text())).toBe('BAD_INPUT');
  });
});
