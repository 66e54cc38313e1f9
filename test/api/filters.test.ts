import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { MEETING, STATEMENT, WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

const EVENTS = 'query($filter: EventFilter) { events(filter: $filter, order: EARLIEST_FIRST) { totalCount nodes { id } } }';

test('filters inside filters, counted alike', async () => {
  const filter = { OR: [{ sources: { min: 2 } }, { groups: ['SPEECH'] }], NOT: { text: 'visit' } };
  const { data, errors } = await server.query(EVENTS, { filter });
  expect(errors).toBeUndefined();
  expect(data.events).toEqual({ totalCount: 2, nodes: [{ id: MEETING.id }, { id: STATEMENT.id }] });
});

test('a timeline with a filter that invitations cannot be asked shows none', async () => {
  const { data } = await server.query('{ timeline(filter: { topics: { some: ["security"] } }) { items { id } undated { count } } }');
  expect(data.timeline).toEqual({ items: [{ id: MEETING.id }], undated: { count: 0 } });
});

test('claims by voice, actors by what they did', async () => {
  const { data, errors } = await server.query(`{
    claims(filter: { voice: { capacity: "president", last: true } }) { nodes { quote } }
    actors(filter: { kinds: [PERSON], took: { some: { groups: [MEETING] }, none: { groups: [SPEECH] } } }) { totalCount nodes { name } } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    claims: { nodes: [{ quote: 'he had invited Beck to Strelsau' }] },
    actors: { totalCount: 2, nodes: [{ name: 'Ana Beck' }, { name: 'Clara Dunn' }] },
  });
});

test('too deep, too many and too long are refused', async () => {
  const nested = (depth: number): object => (depth === 0 ? { groups: ['SPEECH'] } : { NOT: nested(depth - 1) });
  const codeOf = async (filter: object) => (await server.query(EVENTS, { filter })).errors?.[0]?.extensions.code;
  expect(await codeOf(nested(5))).toBeUndefined();
  expect(await codeOf(nested(6))).toBe('TOO_DEEP');
  expect(await codeOf({ OR: Array.from({ length: 51 }, () => ({})) })).toBe('TOO_COSTLY');
  expect(await codeOf({ text: 'x'.repeat(257) })).toBe('BAD_INPUT');
});
