import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, envelopeOf } from '../../schema/shapes/day-span.ts';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { randomEvents } from './page-of-world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const TIMELINE = `query($window: TimelineWindow, $filter: EventFilter, $lanes: LaneKind!, $maxItems: Int!) {
  timeline(window: $window, filter: $filter, lanes: $lanes, maxItems: $maxItems) {
    lanes { id actor { id } count } items { id lanes witnesses } undated { count nodes { id } } hidden { ticks folded beyondMax } from to } }`;

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES });
});
afterAll(() => server.stop());

const dated = ({ days }: WorldEvent): boolean => days.beginMin !== null;
const byKey = (a: WorldEvent, b: WorldEvent): number => (a.k < b.k ? -1 : 1);
const byWeight = (a: WorldEvent, b: WorldEvent): number => b.witnesses - a.witnesses || byKey(a, b);
const idOf = ({ id }: { id: string }): string => id;

/** Whether an event may lie in a window of days, both inclusive. */
function mayLieIn(event: WorldEvent, from: string, to: string): boolean {
  const { earliest, latest } = envelopeOf(event.days);
  return earliest !== null && latest !== null && earliest <= to && latest > from;
}

test('what is shown, undated, hidden and beyond the most is all there is, in order and in its lanes', async () => {
  let folded = ENTRIES.length;
  await fc.assert(
    fc.asyncProperty(
      randomEvents,
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom<readonly WorldEvent['prominence'][] | undefined>(undefined, ['mark', 'tick'], ['folded']),
      fc.constantFrom('STATES', 'PERSONS'),
      async (events, start, length, maxItems, prominence, lanes) => {
        await server.door.replaceWorld({ events: [...events].sort(byKey), invitations: [], conflicts: [] }, folded++);
        const window = { from: addDays('2025-01-01', start), to: addDays('2025-01-01', start + length) };
        const filter = prominence === undefined ? {} : { prominence: prominence.map((word) => word.toUpperCase()) };
        const { data, errors } = await server.query(TIMELINE, { window, filter, lanes, maxItems });
        expect(errors).toBeUndefined();

        const shown = (event: WorldEvent): boolean => (prominence ?? ['mark']).includes(event.prominence);
        const inWindow = events.filter((event) => mayLieIn(event, window.from, window.to));
        const undated = events.filter((event) => !dated(event));
        const items = inWindow.filter(shown).sort(byWeight).slice(0, maxItems).sort(byKey);
        const { timeline } = data;
        expect(timeline.items.map(idOf)).toEqual(items.map(idOf));
        expect(timeline.undated.count).toBe(undated.filter(shown).length);
        expect(timeline.undated.nodes.map(idOf)).toEqual(undated.filter(shown).sort(byWeight).slice(0, maxItems).sort(byKey).map(idOf));
        const shownWords: readonly string[] = prominence ?? ['mark'];
        const hiddenOf = (word: string): number =>
          shownWords.includes(word) ? 0 : [...inWindow, ...undated].filter((event) => event.prominence === word).length;
        expect(timeline.hidden).toEqual({
          ticks: hiddenOf('tick'),
          folded: hiddenOf('folded'),
          beyondMax: inWindow.filter(shown).length - items.length,
        });
        const lanesOf = (event: WorldEvent): string[] => {
          const found = event.participants.flatMap(({ actor, forActor }) =>
            lanes === 'PERSONS' ? [actor.id] : forActor === null ? [] : [forActor.id],
          );
          return found.length === 0 ? ['other'] : [...new Set(found)].sort();
        };
        expect(timeline.items.map((item: { lanes: string[] }) => item.lanes)).toEqual(items.map(lanesOf));
        for (const { id, actor, count } of timeline.lanes) {
          expect(count).toBe(items.filter((event) => lanesOf(event).includes(id)).length);
          expect(actor?.id ?? 'other').toBe(id);
        }
        const counts = timeline.lanes.filter(({ id }: { id: string }) => id !== 'other').map(({ count }: { count: number }) => count);
        expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
        expect(timeline.from).toBe(items.map((event) => envelopeOf(event.days).earliest).sort()[0] ?? null);
        expect(timeline.to).toBe(
          items
            .map((event) => envelopeOf(event.days).latest)
            .sort()
            .at(-1) ?? null,
        );
      },
    ),
    { numRuns: 40 },
  );
});
