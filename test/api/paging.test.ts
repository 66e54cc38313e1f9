import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { randomEvents } from './page-of-world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const PAGE = `query($first: Int, $after: String, $order: TimeOrder, $filter: EventFilter) {
  events(first: $first, after: $after, order: $order, filter: $filter) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES });
});
afterAll(() => server.stop());

async function allPages(first: number, rest: Record<string, unknown>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await server.query(PAGE, { first, after, ...rest });
    expect(errors).toBeUndefined();
    const { edges, nodes, pageInfo } = data.events as {
      edges: { cursor: string; node: { id: string } }[];
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    };
    expect(nodes).toEqual(edges.map(({ node }) => node));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    pages.push(nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

const dated = ({ days }: WorldEvent): boolean => days.beginMin !== null;
const by = (way: 1 | -1) => (a: WorldEvent, b: WorldEvent) => (a.k < b.k ? -way : way);

test('pages of any size hold every event once, in order, undated last', async () => {
  let folded = ENTRIES.length;
  await fc.assert(
    fc.asyncProperty(randomEvents, fc.integer({ min: 1, max: 12 }), async (events, first) => {
      await server.door.replaceWorld({ events: [...events].sort(by(1)), invitations: [], conflicts: [] }, folded++);
      const earliest = [...events].sort(by(1)).map(({ id }) => id);
      const latest = [...events.filter(dated).sort(by(-1)), ...events.filter((event) => !dated(event)).sort(by(-1))].map(({ id }) => id);
      for (const [order, expected] of [
        ['EARLIEST_FIRST', earliest],
        ['LATEST_FIRST', latest],
      ] as const) {
        const pages = await allPages(first, { order });
        expect(pages.flat()).toEqual(expected);
        expect(pages.slice(0, -1).every((page) => page.length === first)).toBe(true);
        const ofOne = events.filter(({ participants }) => participants.some(({ actor }) => actor.id === 'p_ana')).map(({ id }) => id);
        expect((await allPages(first, { order, filter: { actors: { some: ['p_ana'] } } })).flat()).toEqual(
          expected.filter((id) => ofOne.includes(id)),
        );
        const ofState = events
          .filter(({ participants }) => participants.some(({ forActor }) => forActor?.id === 'c_syl'))
          .map(({ id }) => id);
        expect((await allPages(first, { order, filter: { asState: { some: ['c_syl'] } } })).flat()).toEqual(
          expected.filter((id) => ofState.includes(id)),
        );
      }
      expect((await allPages(first, { filter: { undated: true } })).flat().sort()).toEqual(
        events
          .filter((event) => !dated(event))
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 12 },
  );
});

describe('a cursor', () => {
  const event = (at: number): WorldEvent[] => fc.sample(randomEvents, { numRuns: 1, seed: at })[0] ?? [];
  let cursor: string;
  beforeAll(async () => {
    await server.door.replaceWorld(
      {
        events: [...event(5), ...event(5).map((one) => ({ ...one, id: `${one.id}b`, k: `${one.k}b` }))].sort(by(1)),
        invitations: [],
        conflicts: [],
      },
      1000,
    );
    const { data } = await server.query(PAGE, { first: 1 });
    cursor = data.events.pageInfo.endCursor;
  });
  const codeWith = async (variables: Record<string, unknown>): Promise<string | undefined> =>
    (await server.query(PAGE, { first: 1, ...variables })).errors?.[0]?.extensions.code;

  test('goes on with the same filter and order, however it is written', async () => {
    expect(await codeWith({ after: cursor })).toBeUndefined();
    expect(await codeWith({ after: cursor, order: 'LATEST_FIRST', filter: {} })).toBeUndefined();
    expect(await codeWith({ after: cursor, filter: { acts: null } })).toBeUndefined();
  });

  test('of another filter is refused', async () => {
    expect(await codeWith({ after: cursor, filter: { groups: ['MEETING'] } })).toBe('BAD_CURSOR');
  });

  test('of another order is refused', async () => {
    expect(await codeWith({ after: cursor, order: 'EARLIEST_FIRST' })).toBe('BAD_CURSOR');
  });

  test('of another list is refused', async () => {
    for (const list of ['claims', 'articles', 'invitations', 'actors']) {
      const { errors } = await server.query(`query($after: String) { ${list}(after: $after) { pageInfo { endCursor } } }`, {
        after: cursor,
      });
      expect([list, errors?.[0]?.extensions.code]).toEqual([list, 'BAD_CURSOR']);
    }
  });

  test('that was changed anywhere is refused', async () => {
    for (let at = 0; at < cursor.length; at += 7) {
      const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      expect([at, await codeWith({ after: changed })]).toEqual([at, 'BAD_CURSOR']);
    }
    for (const nonsense of ['', 'x', 'bnVsbA', Buffer.from('["a","b"]').toString('base64url'), '💥'])
      expect([nonsense, await codeWith({ after: nonsense })]).toEqual([nonsense, 'BAD_CURSOR']);
  });
});

test('participants and claims of one event are paged by cursors of their own', async () => {
  const { data } = await server.query(
    '{ events(first: 1, filter: { actors: { all: ["p_ana", "p_boris"] } }) { nodes { id participants(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } } } }',
  );
  const [event] = data.events.nodes;
  const rest = await server.query(
    'query($id: ID!, $after: String) { event(id: $id) { participants(after: $after) { edges { role capacity forActor { name } node { name } } pageInfo { hasNextPage } } } }',
    { id: event.id, after: event.participants.pageInfo.endCursor },
  );
  const names = [...event.participants.nodes, ...rest.data.event.participants.edges.map((edge: { node: object }) => edge.node)];
  expect(names).toContainEqual({ name: 'Ana Beck' });
  expect(names).toContainEqual({ name: 'Boris Cole' });
  expect(event.participants.pageInfo.hasNextPage).toBe(true);
  const foreign = await server.query('query($id: ID!, $after: String) { event(id: $id) { claims(after: $after) { nodes { id } } } }', {
    id: event.id,
    after: event.participants.pageInfo.endCursor,
  });
  expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});
