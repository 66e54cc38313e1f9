import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Door } from '../../schema/door.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

/** A store that fails every question, or those of some names. */
const failing =
  (make: () => Promise<never>, names?: readonly string[]) =>
  (door: Door): Door => ({
    ...door,
    ask: (question, params, options) =>
      names === undefined || names.includes(question.name) ? make() : door.ask(question, params, options),
  });

const EVENTS = '{ events { nodes { id } } }';

describe('an error', () => {
  test('of ours is masked, and logged under the id that the caller gets', async () => {
    const secret = new TypeError('MATCH (n) failed in /home/somebody/graph.grafeo');
    server = await startForTests({ wrap: failing(() => Promise.reject(secret)) });
    const response = await server.post(JSON.stringify({ query: EVENTS }));
    const text = await response.text();
    expect(text).not.toMatch(/MATCH|grafeo|somebody|\bat /);
    const [error] = JSON.parse(text).errors;
    expect(error).toMatchObject({ path: ['events'], extensions: { code: 'INTERNAL', requestId: response.headers.get('x-request-id') } });
    expect(error.message).toContain(error.extensions.requestId);
    expect(server.logged).toEqual([
      { message: 'a request failed', fields: { requestId: error.extensions.requestId, err: secret, path: ['events'] } },
    ]);
  });

  test('about a broken store keeps its code and loses its words', async () => {
    server = await startForTests({
      wrap: failing(() => Promise.reject(new DemarcheError('STORE_BROKEN', 'line 7 of /secret/journal.jsonl'))),
    });
    const { errors } = await server.query(EVENTS);
    expect(errors?.[0]?.extensions.code).toBe('STORE_BROKEN');
    expect(errors?.[0]?.message).not.toContain('secret');
  });

  test.each([
    ['STORE_UNREACHABLE', 503],
    ['TIMEOUT', 504],
  ] as const)('%s is said as it is', async (code, status) => {
    server = await startForTests({ wrap: failing(() => Promise.reject(new DemarcheError(code, 'The store does not answer: start it.'))) });
    const response = await server.post(JSON.stringify({ query: EVENTS }));
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0]).toMatchObject({ message: 'The store does not answer: start it.', extensions: { code } });
    expect(server.logged).toEqual([]);
  });

  test('in one field leaves the others', async () => {
    server = await startForTests({ entries: ENTRIES, world: WORLD, wrap: failing(() => Promise.reject(new Error('no')), ['all-outlets']) });
    const { data, errors } = await server.query('{ server { version } outlets { id } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.path).toEqual(['outlets']);
    const nullable = await server.query('{ server { version } event(id: "x") { id } }');
    expect(nullable.data).toEqual({ server: { version: '0.0.0-test' }, event: null });
  });
});

describe('time', () => {
  test('a question that hangs is given up', async () => {
    server = await startForTests({ limits: { deadlineMs: 50 }, wrap: failing(() => new Promise(() => undefined)) });
    const response = await server.post(JSON.stringify({ query: EVENTS }));
    expect(response.status).toBe(504);
    expect((await response.json()).errors[0].extensions.code).toBe('TIMEOUT');
  });

  test('every question of a request gets what is left of one deadline', async () => {
    const deadlines: number[] = [];
    server = await startForTests({
      entries: ENTRIES,
      world: WORLD,
      limits: { deadlineMs: 5000 },
      wrap: (door) => ({
        ...door,
        ask: (question, params, options) => {
          deadlines.push(options?.deadlineMs ?? Number.NaN);
          return door.ask(question, params, options);
        },
      }),
    });
    await server.query('{ events { nodes { claims { nodes { article { id } } } } } }');
    expect(deadlines).toHaveLength(3);
    expect(deadlines.every((left) => left > 0 && left <= 5000)).toBe(true);
    expect([...deadlines].sort((a, b) => b - a)).toEqual(deadlines);
  });

  test('a server that drains finishes what runs, and closes', async () => {
    let letGo: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    server = await startForTests({
      entries: ENTRIES,
      world: WORLD,
      wrap: (door) => ({
        ...door,
        ask: async (question, params, options) => {
          begun();
          await held;
          return door.ask(question, params, options);
        },
      }),
    });
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    const running = server.query(EVENTS);
    await hasBegun;
    const drained = server.drain(60_000);
    letGo();
    expect((await running).data.events.nodes).toHaveLength(3);
    await drained;
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  test('what does not end within the grace is broken off', async () => {
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    server = await startForTests({
      wrap: failing(() => {
        begun();
        return new Promise(() => undefined);
      }),
    });
    const running = server.query(EVENTS).catch(() => 'broken off');
    await hasBegun;
    await server.drain(20);
    expect(await running).toBe('broken off');
  });
});

describe('beside GraphQL', () => {
  test('health and ready', async () => {
    server = await startForTests({});
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({
      ready: true,
      version: '0.0.0-test',
      engine: { name: 'embedded', version: expect.stringMatching(/^\d/) },
      move: 'demarche move --to neo4j',
    });
  });

  test('the page, its files, and nothing beyond its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-web-'));
    try {
      await writeFile(join(folder, 'index.html'), '<!doctype html><title>the page</title>');
      await writeFile(join(folder, 'app.js'), 'export const x = 1;');
      server = await startForTests({ webFolder: folder });
      for (const path of ['/', '/?event=ev_1', '/event/ev_1']) {
        const response = await fetch(server.url + path);
        expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'text/html;charset=utf-8']);
        expect(await response.text()).toContain('the page');
      }
      expect((await fetch(`${server.url}/app.js`)).headers.get('content-type')).toMatch(/javascript/);
      expect((await fetch(`${server.url}/none.js`)).status).toBe(404);
      for (const path of ['/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/.env'])
        expect(await (await fetch(server.url + path)).text()).not.toContain('root:');
      expect((await fetch(`${server.url}/`, { method: 'POST' })).status).toBe(405);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('without a built page it says what to do', async () => {
    server = await startForTests({});
    const response = await fetch(`${server.url}/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm start');
  });
});
