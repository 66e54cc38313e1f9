import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_QUESTIONS } from '../../api/editor/example-questions.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

const get = (path: string, accept = 'text/html,application/xhtml+xml', method = 'GET') =>
  fetch(`${server.url}${path}`, { method, headers: { accept } });

describe('the editor', () => {
  test('is a page without a script or style of its own: all are files of this server', async () => {
    const answer = await get('/graphql');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    const page = await answer.text();
    expect(page).not.toMatch(/<script>|<style|https?:|\son\w+=/);
    const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(named).toHaveLength(2);
    for (const path of [...named, '/graphql/editor/json.js', '/graphql/editor/graphql.js', '/graphql/editor/editorWorkerService.js']) {
      const file = await get(path);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
      expect((await file.text()).length).toBeGreaterThan(10_000);
    }
  });

  test('stands in nobody’s way: programs are answered in JSON', async () => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json'])
      expect((await get('/graphql?query={server{version}}', accept)).headers.get('content-type')).toMatch(/json/);
    expect((await get('/graphql', 'text/html', 'HEAD')).status).toBe(200);
    expect((await get('/graphql/editor/no-such.js')).status).toBe(404);
    expect((await get('/', 'text/html')).headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  test('offers ten questions, each with a name of its own', () => {
    const names = EXAMPLE_QUESTIONS.map((question) => /^query (\w+)/m.exec(question)?.[1]);
    expect(new Set(names).size).toBe(10);
    expect(names).not.toContain(undefined);
  });

  test.each(EXAMPLE_QUESTIONS.map((question) => [/query (\w+)/.exec(question)?.[1], question]))(
    '%s is answered',
    async (_name, question) => {
      const { data, errors } = await server.query(question ?? '');
      expect(errors).toBeUndefined();
      expect(Object.keys(data)).toHaveLength(1);
    },
  );

  test('may ask for the whole schema, and nobody for rings of it', async () => {
    const whole = await server.query(getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true }));
    expect(whole.errors).toBeUndefined();
    expect(whole.data.__schema.types.length).toBeGreaterThan(50);
    const ring = await server.query(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(ring.errors).toBeDefined();
    expect(ring.data).toBeUndefined();
  });
});
