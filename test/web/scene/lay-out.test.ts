import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../../schema/shapes/day-span.ts';
import { addDays, NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { NO_FILTER } from '../../../web/scene/filter.ts';
import { measureRoughly } from '../../../web/scene/fit-text.ts';
import type { Item } from '../../../web/scene/item.ts';
import { type LayoutOptions, layOut, packingScale } from '../../../web/scene/lay-out.ts';
import { markExtent } from '../../../web/scene/mark-extent.ts';
import { country, lasted, makeItem, notAfter, notBefore, oneDay, party, person, within } from './make-item.ts';

const options: LayoutOptions = {
  mode: 'states',
  statements: false,
  filter: NO_FILTER,
  pxPerDay: 8,
  measure: measureRoughly,
  labelOf: (item) => `label of ${item.key}`,
  nameOf: (owner) => owner?.name ?? 'Others',
};

const anyDays = fc.oneof(
  fc.constant<DaySpan>(NO_DAYS),
  fc.tuple(fc.nat(400), fc.nat(40), fc.nat(4)).map(([start, length, kind]): DaySpan => {
    const from = addDays('2025-01-01', start);
    const to = addDays(from, length);
    return [oneDay(from), within(from, to), lasted(from, to), notAfter(from), notBefore(from)][kind] ?? NO_DAYS;
  }),
);
const anyItem = fc
  .record({
    key: fc.uuid(),
    days: anyDays,
    lanes: fc.uniqueArray(fc.constantFrom('Freedonia', 'Sylvania', 'Ruritania', 'Zubrowka'), { maxLength: 3 }),
    witnesses: fc.integer({ min: 1, max: 6 }),
    prominence: fc.constantFrom<Item['prominence']>('mark', 'mark', 'mark', 'tick', 'folded'),
  })
  .map(({ key, lanes, ...given }) => makeItem(key, { ...given, parties: lanes.map((id) => party(country(id))) }));
const anyItems = fc.uniqueArray(anyItem, { maxLength: 120, selector: (item) => item.key });

describe('lanes', () => {
  test('an event stands in the lane of every state that somebody acts for', () => {
    const item = makeItem('e1', {
      days: oneDay('2025-08-15'),
      parties: [
        party(person('The premier'), country('Freedonia')),
        party(person('The duke'), country('Sylvania')),
        party(country('Ruritania')),
      ],
    });
    expect(layOut([item], options).lanes.map((lane) => lane.id)).toEqual(['Freedonia', 'Ruritania', 'Sylvania']);
    expect(layOut([item], { ...options, mode: 'persons' }).lanes.map((lane) => lane.id)).toEqual(['Ruritania', 'The duke', 'The premier']);
  });

  test('a person without a state stands among the others, last, and not beside states', () => {
    const alone = makeItem('e1', { days: oneDay('2025-08-15'), parties: [party(person('A stranger'))] });
    const both = makeItem('e2', { days: oneDay('2025-08-15'), parties: [party(person('A stranger')), party(country('Freedonia'))] });
    const { lanes } = layOut([alone, both], options);
    expect(lanes.map((lane) => [lane.id, lane.placed.map(({ item }) => item.key)])).toEqual([
      ['Freedonia', ['e2']],
      ['other', ['e1']],
    ]);
  });

  test('the fullest lane comes first, then by name', () => {
    const days = oneDay('2025-08-15');
    const { lanes } = layOut(
      [
        makeItem('e1', { days, parties: [party(country('B')), party(country('C'))] }),
        makeItem('e2', { days, parties: [party(country('C')), party(country('A'))] }),
      ],
      options,
    );
    expect(lanes.map((lane) => lane.id)).toEqual(['C', 'A', 'B']);
  });
});

describe('what is shown', () => {
  const items = [
    makeItem('mark', { days: oneDay('2025-08-15') }),
    makeItem('undated'),
    makeItem('statement', { days: oneDay('2025-08-16'), prominence: 'tick', acts: ['speech.statement'] }),
    makeItem('part', { days: oneDay('2025-08-15'), prominence: 'folded' }),
    makeItem('elsewhere', { parties: [party(country('Ruritania'))] }),
  ];

  test('by default marks stand in the lanes, statements are ticks, parts are folded, and both are counted as hidden', () => {
    const layout = layOut(items, options);
    expect(layout.lanes[0]?.placed.map(({ item }) => item.key)).toEqual(['mark']);
    expect(layout.lanes[0]?.ticks.map((tick) => tick.items.map((item) => item.key))).toEqual([['statement']]);
    expect(layout.hidden).toBe(2);
  });

  test('with every statement shown nothing is hidden', () => {
    const layout = layOut(items, { ...options, statements: true });
    expect(layout.lanes[0]?.placed.map(({ item }) => item.key).sort()).toEqual(['mark', 'part', 'statement']);
    expect(layout.lanes[0]?.ticks).toEqual([]);
    expect(layout.hidden).toBe(0);
  });

  test('the tray holds what is undated, and is filtered like the lanes', () => {
    expect(layOut(items, options).tray.map((item) => item.key)).toEqual(['elsewhere', 'undated']);
    expect(layOut(items, { ...options, filter: { ...NO_FILTER, actors: ['Ruritania'] } }).tray.map((item) => item.key)).toEqual([
      'elsewhere',
    ]);
    expect(layOut(items, { ...options, filter: { ...NO_FILTER, actors: ['Ruritania'] } }).lanes).toEqual([]);
  });

  test('several sayings of one speaker on one occasion are one tick', () => {
    const said = (key: string, occasion: string) =>
      makeItem(key, { days: oneDay('2025-08-19'), prominence: 'tick', occasion, parties: [party(person('A'), country('Freedonia'))] });
    const { lanes } = layOut([said('a', 'interview'), said('b', 'interview'), said('c', 'a post')], options);
    expect(lanes[0]?.ticks.map((tick) => tick.items.length)).toEqual([2, 1]);
    expect(new Set(lanes[0]?.ticks.map((tick) => tick.row)).size).toBe(2);
  });

  test('a bound is no date: it stands in a lane as a bracket and takes no more room than that', () => {
    const item = makeItem('e1', { days: notAfter('2025-08-20') });
    const layout = layOut([item], options);
    expect(layout.tray).toEqual([]);
    const extent = markExtent(item, 8, 0);
    expect(extent.right - extent.left).toBeLessThan(40);
  });
});

describe('on any world', () => {
  test('no two marks of a lane overlap, at the packed scale and at every larger one up to the next', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.double({ min: 0.02, max: 90, noNaN: true }),
        fc.double({ min: 1, max: Math.SQRT2, noNaN: true }),
        (items, pxPerDay, more) => {
          const { lanes } = layOut(items, { ...options, statements: true, pxPerDay });
          const scale = packingScale(pxPerDay) * more;
          for (const lane of lanes) {
            const boxes = lane.placed.map(({ item, row, label }) => ({ row, ...markExtent(item, scale, measureRoughly(label)) }));
            for (const [i, a] of boxes.entries()) {
              for (const b of boxes.slice(i + 1)) expect(a.row === b.row && a.left < b.right - 1e-6 && b.left < a.right - 1e-6).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('every item is in the tray, or in every lane of its own, once each; or hidden', () => {
    fc.assert(
      fc.property(anyItems, fc.boolean(), (items, statements) => {
        const layout = layOut(items, { ...options, statements });
        const inLanes = layout.lanes.flatMap((lane) =>
          [...lane.placed.map(({ item }) => item), ...lane.clusters.flatMap((c) => c.items), ...lane.ticks.flatMap((t) => t.items)].map(
            (item) => item.key,
          ),
        );
        for (const item of items) {
          const seen = inLanes.filter((key) => key === item.key).length;
          const lanes = Math.max(1, item.parties.length);
          const isFolded = item.prominence === 'folded' && !statements;
          if (item.when.kind === 'undated') expect([seen, layout.tray.includes(item)]).toEqual([0, !isFolded]);
          else expect([seen, layout.tray.includes(item)]).toEqual([isFolded ? 0 : lanes, false]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order in which items come changes nothing', () => {
    fc.assert(
      fc.property(
        anyItems.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, shuffled]) => {
          expect(layOut(shuffled, options)).toEqual(layOut(items, options));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('lanes stand under one another without gaps', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { lanes, heightPx } = layOut(items, options);
        let y = 0;
        for (const lane of lanes) {
          expect(lane.y).toBe(y);
          y += lane.heightPx;
        }
        expect(heightPx).toBe(y);
      }),
      { numRuns: 30 },
    );
  });
});
