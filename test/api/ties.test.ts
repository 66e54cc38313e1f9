import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskTies, walkNeighbourhood, walkPaths } from '../../api/presentation/walk-ties.ts';
import type { Tie } from '../../schema/questions/ties-of-actors.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { INVITATION, MEETING, WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

async function ask(query: string) {
  server.asked();
  const { data, errors } = await server.query(query);
  expect(errors).toBeUndefined();
  return { data, asked: server.asked() };
}

test('dyad: over time, which way, first and last, by whoever acted for the two', async () => {
  const { data, asked } = await ask(`{ dyad(a: "c_syl", b: "c_rur", by: YEAR) {
    count undated complete first { id } last { id } series { from to weight aToB bToA mutual }
    asymmetry { aToB bToA mutual index } invitations { id } } }`);
  expect(asked).toEqual(['dyad-rows']);
  expect(data.dyad).toEqual({
    count: 2,
    undated: 1,
    complete: true,
    first: { id: MEETING.id },
    last: { id: MEETING.id },
    series: [{ from: '2025-01-01', to: '2025-12-31', weight: 1, aToB: 0, bToA: 0, mutual: 1 }],
    asymmetry: { aToB: 1, bToA: 0, mutual: 1, index: 1 },
    invitations: [{ id: INVITATION.id }],
  });
});

test('neighbourhood: who came to the same events', async () => {
  const { data, asked } = await ask(`{ neighbourhood(id: "p_ana", hops: 2) {
    nodes { hops actor { id } } ties { from { id } to { id } events event { id } evidence { quote } } complete }
    none: neighbourhood(id: "p_nobody") { complete } }`);
  expect(data.neighbourhood.nodes).toEqual([
    { hops: 0, actor: { id: 'p_ana' } },
    { hops: 1, actor: { id: 'p_boris' } },
  ]);
  expect(data.neighbourhood.ties).toMatchObject([{ from: { id: 'p_ana' }, to: { id: 'p_boris' }, events: 1, event: { id: MEETING.id } }]);
  expect(data.neighbourhood.ties[0].evidence).toHaveLength(2);
  expect(data.none).toBeNull();
  expect(asked.filter((name) => name === 'ties-of-actors')).toHaveLength(3);
});

test('paths, with the words of each step', async () => {
  const { data } = await ask(`{
    found: paths(from: "c_rur", to: "c_syl", through: STATES) { hops { from { id } to { id } evidence { quote } } }
    none: paths(from: "p_ana", to: "p_clara", maxHops: 6) { hops { events } } unknown: paths(from: "p_ana", to: "x") { hops { events } } }`);
  expect(data.found).toMatchObject([{ hops: [{ from: { id: 'c_rur' }, to: { id: 'c_syl' } }] }]);
  expect(data.found[0].hops[0].evidence.length).toBe(2);
  expect([data.none, data.unknown]).toEqual([[], []]);
});

test.each([
  ['{ dyad(a: "c_syl", b: "c_syl") { count } }'],
  ['{ neighbourhood(id: "p_ana", hops: 4) { complete } }'],
  ['{ neighbourhood(id: "p_ana", limit: 1001) { complete } }'],
  ['{ paths(from: "p_ana", to: "p_ana") { hops { events } } }'],
  ['{ paths(from: "p_ana", to: "p_boris", maxHops: 7) { hops { events } } }'],
  ['{ paths(from: "p_ana", to: "p_boris", first: 0) { hops { events } } }'],
])('%s is refused', async (query) => {
  const { errors } = await server.query(query);
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

describe('walking', () => {
  const entity = (id: string): Entity => ({ id, name: id, kind: 'person' });
  const pairs = [
    ['a', 'b', 3],
    ['a', 'c', 2],
    ['b', 'd', 1],
    ['c', 'd', 5],
    ['d', 'e', 1],
  ] as const;
  const both: Tie[] = pairs.flatMap(([from, to, events]) => [
    { from, to: entity(to), events, eventId: `${from}${to}` },
    { from: to, to: entity(from), events, eventId: `${from}${to}` },
  ]);
  const askTies: AskTies = async ({ ids, known, limit }) =>
    both
      .filter(({ from, to }) => ids.includes(from) && (known === null ? ids.includes(to.id) && from < to.id : !known.includes(to.id)))
      .sort((one, other) => other.events - one.events)
      .slice(0, limit);

  test('the shortest paths only, over the strongest ties first', async () => {
    const found = await walkPaths('a', 'e', 6, 5, askTies);
    expect(found.map((hops) => hops.map(({ from, tie }) => `${from}${tie.to.id}`).join(' '))).toEqual(['ac cd de', 'ab bd de']);
    expect(await walkPaths('a', 'e', 2, 5, askTies)).toEqual([]);
    expect(await walkPaths('a', 'e', 3, 1, askTies)).toHaveLength(1);
  });

  test('a neighbourhood ends at its limit and says so', async () => {
    const { nodes, ties, complete } = await walkNeighbourhood(entity('a'), 3, 4, askTies);
    expect(nodes.map(({ actor, hops }) => `${actor.id}${hops}`)).toEqual(['a0', 'b1', 'c1', 'd2']);
    expect(ties).toHaveLength(4);
    expect(complete).toBe(false);
    expect((await walkNeighbourhood(entity('a'), 3, 5, askTies)).complete).toBe(true);
    expect((await walkNeighbourhood(entity('a'), 1, 2, askTies)).complete).toBe(false);
  });
});
