import { Agent, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../api/create-schema.ts';
import { ERROR_CODES } from '../../schema/errors.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { seedForTests } from '../setup/seed-for-tests.ts';
import { createHostileRequests, createRandom, HOSTILE_TEXTS, type HostileRequest } from './hostile-request.ts';
import { type Answer, type Started, startForTests } from './start-for-tests.ts';

const FAST = process.env.DEMARCHE_TEST_FAST === '1';
const COUNT = FAST ? 2_500 : 10_000;
/** As many as it takes until every cache is full. */
const WARM_UP = FAST ? 1_500 : 4_000;
const AT_ONCE = 16;
/** How much larger the heap may be after the last request than after the warm-up. */
const MOST_GROWTH = 1.2;
/** What only our own statements, stacks and files look like; the hostile texts hold nothing of the kind. */
const INSIDES =
  /MATCH \(|ORDER BY|UNWIND|PARTICIPATED_IN|\$(limit|below|above)\b|\n\s+at |\.[cm]?[jt]s:\d+|node_modules|GrafeoError|Neo4jError/;

let server: Started;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD, token: 'the-token' });
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

type Answered = { status: number; id: string; body: string };

const send = ({ method, path, headers, body }: HostileRequest): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, agent, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          id: String(response.headers['x-request-id'] ?? ''),
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What is wrong with an answer; null where nothing is. */
function faultOf({ status, id, body }: Answered): string | null {
  const shown = `${status} ${body.slice(0, 400)}`;
  const inside = INSIDES.exec(body);
  if (inside) return `shows ${JSON.stringify(inside[0])}: ${shown}`;
  if (id === '' && status !== 400) return `has no id: ${shown}`;
  if (status < 500) return null;
  const { errors = [] } = JSON.parse(body) as Answer;
  const masked = errors.length > 0 && errors.every(({ extensions }) => extensions.requestId === id && isCode(extensions.code));
  return masked ? null : `is not masked: ${shown}`;
}
const isCode = (code: string): boolean => (ERROR_CODES as readonly string[]).includes(code);

/** Bytes on the heap that are in use. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test(`${COUNT} hostile requests`, { timeout: 120_000 }, async () => {
  const seed = seedForTests(process.env);
  console.log(`${COUNT} hostile requests from the seed ${seed}`);
  const ids = [...WORLD.events.map(({ id }) => id), 'p_ana', 'p_boris', 'c_rur', 'c_syl'];
  const next = createHostileRequests(createSchema(), ids, createRandom(seed));
  const faults: string[] = [];
  const failed = new Set<string>();
  const statuses = new Map<number, number>();

  const run = async (count: number): Promise<void> => {
    let left = count;
    const sender = async (): Promise<void> => {
      while (left-- > 0) {
        const given = next();
        const shown = `${given.method} ${given.path.slice(0, 300)} ${given.body.toString().slice(0, 1000)}`;
        try {
          const answer = await send(given);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          const fault = faultOf(answer);
          if (fault !== null) faults.push(`${shown}\n  ${fault}`);
        } catch (error) {
          if (!isClosedDoor(error)) faults.push(`${shown}\n  no answer: ${String(error)}`);
        }
        for (const { fields } of server.logged.splice(0)) failed.add(messageOf(fields));
        server.asked();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
  };

  await run(WARM_UP);
  const before = heapInUse();
  await run(COUNT - WARM_UP);
  const growth = heapInUse() / before;
  console.log(
    `answers by status: ${JSON.stringify(Object.fromEntries([...statuses].sort(([a], [b]) => a - b)))}; heap ${growth.toFixed(3)} of after the warm-up`,
  );

  expect(faults.slice(0, 5)).toEqual([]);
  expect([...failed]).toEqual(['no reader here']);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(COUNT / 5);
  expect(growth).toBeLessThan(MOST_GROWTH);
  expect((await server.query('{ events { totalCount } }')).data).toEqual({ events: { totalCount: WORLD.events.length } });
});

/** A refusal closes the connection: the next request on it, or the rest of a body, may meet a closed door. */
const isClosedDoor = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

const messageOf = (fields: object): string =>
  'err' in fields && fields.err instanceof Error ? fields.err.message : JSON.stringify(fields);

test('search text that is Lucene or Cypher stays text: it finds what its words find, and nothing more', async () => {
  const query = 'query($text: String!) { search(text: $text, first: 100) { nodes { __typename } } }';
  const findsOf = async (text: string): Promise<unknown[]> => {
    const { data, errors } = await server.query(query, { text });
    expect([text, errors]).toEqual([text, undefined]);
    return data.search.nodes;
  };
  const texts = HOSTILE_TEXTS.filter((text) => text.length < 250);
  for (const text of texts) expect([text, await findsOf(text)]).toEqual([text, await findsOf(text.replace(/[^\p{L}\p{N}]+/gu, ' '))]);
  expect(await findsOf('"ana')).not.toEqual([]);
  for (const text of ['*', '*:*', '/.*/', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', 'words:ana OR words:*', "' or 1=1 //"])
    expect([text, await findsOf(text)]).toEqual([text, []]);
});
