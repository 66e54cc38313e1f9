import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { brushExtent, brushed } from '../../../web/scene/brush.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { densityOf } from '../../../web/scene/density.ts';
import { WINDOW_LIMITS } from '../../../web/scene/time-window.ts';
import { makeItem, notAfter, notBefore, oneDay, within } from './make-item.ts';

const year = { from: dayNumber('2025-01-01'), to: dayNumber('2026-01-01') };
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe('density', () => {
  test('a year’s worth of doubt is no peak on the first of January', () => {
    const counts = densityOf([makeItem('a', { days: within('2025-01-01', '2025-12-31') })], year, 73);
    expect(Math.max(...counts) - Math.min(...counts)).toBeCloseTo(0, 9);
    expect(sum(counts)).toBeCloseTo(1, 9);
  });

  test('bounds and undated items count nowhere', () => {
    const items = [
      makeItem('a', { days: notAfter('2025-06-01') }),
      makeItem('b', { days: notBefore('2025-06-01') }),
      makeItem('c', { days: NO_DAYS }),
    ];
    expect(sum(densityOf(items, year, 50))).toBe(0);
  });

  test('a known day stands in one bin, and each item inside counts one in all, however many bins there are', () => {
    expect(densityOf([makeItem('a', { days: oneDay('2025-01-02') })], year, 365).indexOf(1)).toBe(1);
    const item = fc.tuple(fc.nat(300), fc.nat(60)).map(([start, days]) => {
      const from = addDays('2025-01-01', start);
      return makeItem(`${start} ${days}`, { days: within(from, addDays(from, days)) });
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (items, bins) => {
        expect(sum(densityOf(items, year, bins))).toBeCloseTo(items.length, 6);
      }),
    );
  });

  test('what lies partly outside counts only with its part inside', () => {
    const items = [makeItem('a', { days: within('2024-12-22', '2025-01-10') })];
    expect(sum(densityOf(items, year, 40))).toBeCloseTo(0.5, 9);
  });
});

describe('the brush', () => {
  test('moves whole and keeps its length; an end stops before the other', () => {
    expect(brushed({ from: 100, to: 200 }, 'whole', 30)).toEqual({ from: 130, to: 230 });
    expect(brushed({ from: 100, to: 200 }, 'start', 30)).toEqual({ from: 130, to: 200 });
    expect(brushed({ from: 100, to: 200 }, 'end', -500)).toEqual({ from: 100, to: 100 + WINDOW_LIMITS.minDays });
    expect(brushed({ from: 100, to: 200 }, 'start', 500)).toEqual({ from: 200 - WINDOW_LIMITS.minDays, to: 200 });
  });

  test('stands inside the strip and can always be held', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 4, max: 9000 }), (from, days) => {
        const { left, right } = brushExtent({ from, to: from + days }, { from: 0, to: 1000 }, 600);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(600);
        expect(right - left).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});
