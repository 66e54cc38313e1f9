import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../api/create-server.ts';
import { type Limits, USUAL_LIMITS } from '../../api/limits/limits.ts';
import type { Reader } from '../../api/reader.ts';
import type { Door } from '../../schema/door.ts';
import { openEmbedded } from '../../schema/engines/embedded/open-embedded.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import type { World } from '../../schema/shapes/world.ts';

/** What an answer looks like to a client. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
};

/** A server that listens, its store, and what it was asked. */
export type Started = {
  url: string;
  port: number;
  door: Door;
  /** The names of the questions that were asked since the last look. */
  asked: () => string[];
  /** What was logged. */
  logged: { fields: object; message: string }[];
  query: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  post: (body: string, headers?: Record<string, string>) => Promise<Response>;
  drain: (graceMs: number) => Promise<void>;
  stop: () => Promise<void>;
};

const NO_READER: Reader = {
  preview: () => Promise.reject(new Error('no reader here')),
  ingest: () => Promise.reject(new Error('no reader here')),
  dateArticle: () => Promise.reject(new Error('no reader here')),
};

/** Starts a server on a free port over a new embedded store with these entries and this world. */
export async function startForTests(given: {
  entries?: readonly Entry[];
  world?: World;
  reader?: (door: Door) => Reader;
  limits?: Partial<Limits>;
  webFolder?: string;
  token?: string;
  wrap?: (door: Door) => Door;
}): Promise<Started> {
  const dir = await mkdtemp(join(tmpdir(), 'demarche-api-'));
  const store = await openEmbedded({ dir });
  if (given.entries) await store.append(given.entries);
  if (given.world) await store.replaceWorld(given.world, given.entries?.length ?? 0);
  let names: string[] = [];
  const counted: Door = {
    ...store,
    ask: (question, params, options) => {
      names.push(question.name);
      return store.ask(question, params, options);
    },
  };
  const door = given.wrap?.(counted) ?? counted;
  const logged: Started['logged'] = [];
  let ids = 0;
  const { http, drain } = createServer({
    door,
    reader: given.reader?.(door) ?? NO_READER,
    log: { error: (fields, message) => logged.push({ fields, message }) },
    now: () => Date.now(),
    newId: () => `request-${++ids}`,
    config: {
      version: '0.0.0-test',
      token: given.token ?? null,
      move: 'demarche move --to neo4j',
      webFolder: given.webFolder ?? null,
      limits: { ...USUAL_LIMITS, ...given.limits },
    },
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const post: Started['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return {
    url,
    port,
    door,
    logged,
    asked: () => {
      const since = names;
      names = [];
      return since;
    },
    post,
    query: async (query, variables) => (await post(JSON.stringify({ query, variables }))).json() as Promise<Answer>,
    drain,
    stop: async () => {
      await drain(1000);
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
