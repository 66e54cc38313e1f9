import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spreadDays } from '../../api/presentation/spread-days.ts';
import { daysBetween } from '../../schema/edtf/calendar.ts';
import { OPEN_END, OPEN_START } from '../../schema/graph/layout.ts';
import { BUCKET_UNITS } from '../../schema/sdl/view-words.ts';
import { addDays } from '../../schema/shapes/day-span.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
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
  expect(server.asked()).toEqual(['event-spread']);
  return data;
}

test('one day of April weighs a thirtieth on each; weeks begin on Monday', async () => {
  const { buckets } = await ask('{ buckets(by: WEEK, filter: { groups: [MEETING] }) { id weight undated buckets { from to weight } } }');
  expect(buckets).toEqual([
    {
      id: '',
      weight: 2,
      undated: 0,
      buckets: [
        { from: '2025-03-03', to: '2025-03-09', weight: 1 },
        { from: '2025-03-31', to: '2025-04-06', weight: 0.2 },
        { from: '2025-04-07', to: '2025-04-13', weight: 0.233333 },
        { from: '2025-04-14', to: '2025-04-20', weight: 0.233333 },
        { from: '2025-04-21', to: '2025-04-27', weight: 0.233333 },
        { from: '2025-04-28', to: '2025-05-04', weight: 0.1 },
      ],
    },
  ]);
});

test('parted by states, the heaviest first, and cut by the window', async () => {
  const { buckets } = await ask(
    '{ buckets(by: YEAR, groupBy: STATE, filter: { during: { from: "2025-03-06", to: "2025-04-15" } }) { id name weight buckets { from weight } } }',
  );
  expect(buckets).toEqual([
    { id: 'c_syl', name: 'Sylvania', weight: 1, buckets: [{ from: '2025-01-01', weight: 1 }] },
    { id: 'c_rur', name: 'Ruritania', weight: 0.5, buckets: [{ from: '2025-01-01', weight: 0.5 }] },
  ]);
});

test('facets, each of its own kind, in one statement', async () => {
  const { facets } = await ask(
    '{ facets(kinds: [OUTLET, ACT_GROUP], filter: { groups: [SPEECH] }) { kind values { id name weight undated } } }',
  );
  expect(facets).toEqual([
    {
      kind: 'ACT_GROUP',
      values: [
        { id: 'MEETING', name: 'MEETING', weight: 2, undated: 0 },
        { id: 'SPEECH', name: 'SPEECH', weight: 1, undated: 0 },
      ],
    },
    {
      kind: 'OUTLET',
      values: [
        { id: 'outlet_contoh-harian', name: 'Contoh Harian', weight: 1, undated: 0 },
        { id: 'outlet_example-wire', name: 'Example Wire', weight: 1, undated: 0 },
      ],
    },
  ]);
});

test('facets in a window count what lies in it', async () => {
  const { facets } = await ask('{ facets(kinds: [ACT], filter: { during: { from: "2025-04-16" } }) { values { id weight } } }');
  expect(facets).toEqual([{ values: [{ id: 'MEETING_VISIT', weight: 0.5 }] }]);
});

test('too many buckets are refused', () => {
  const time = { earliest: '1000-01-01', latest: '2000-01-01' };
  expect(() => spreadDays(time, { earliest: OPEN_START, latest: OPEN_END }, 'day', 20_000)).toThrow(/narrow `during`/);
});

test('whatever the buckets, the parts of a time make up the whole, and lie in the window', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1950-01-01', n));
  const length = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(day, length, day, length, fc.constantFrom(...BUCKET_UNITS), (earliest, days, from, span, unit) => {
      const time = { earliest, latest: addDays(earliest, days) };
      const whole = spreadDays(time, { earliest: OPEN_START, latest: OPEN_END }, unit, 1000);
      expect(whole.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      for (const [at, part] of whole.entries()) if (at > 0) expect(part.from).toBe(whole[at - 1]?.end);
      const window = { earliest: from, latest: addDays(from, span) };
      const overlap = Math.max(
        0,
        Math.min(daysBetween(from, time.latest), daysBetween(from, window.latest)) - Math.max(0, daysBetween(from, earliest)),
      );
      const inside = spreadDays(time, window, unit, 1000).reduce((sum, { weight }) => sum + weight, 0);
      expect(inside).toBeCloseTo(overlap / days, 9);
    }),
  );
});
