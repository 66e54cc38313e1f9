import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore, isDefinitelyWithin, isPossiblyWithin, isTogether } from '../../../schema/edtf/compare-days.ts';
import { lasting, lastingSince, notAfter, notBefore, oneDay, oneDayOfMonths, oneDayOfWeek } from '../../../schema/edtf/day-spans.ts';
import { intersectDays } from '../../../schema/edtf/intersect-days.ts';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { civilDays, daySpans } from './random-days.ts';

describe('which was first', () => {
  test('days that cannot meet are ordered', () => {
    expect(isBefore(oneDayOfWeek('2031-05-06'), oneDayOfMonths('2031-06-01'))).toBe('yes');
    expect(isBefore(oneDayOfMonths('2031-06-01'), oneDayOfWeek('2031-05-06'))).toBe('no');
  });

  test('a day of the week that holds the other may be before it or not', () => {
    expect(isBefore(oneDayOfWeek('2031-05-06'), oneDay('2031-05-07'))).toBe('maybe');
    expect(isTogether(oneDayOfWeek('2031-05-06'), oneDay('2031-05-07'))).toBe('maybe');
  });

  test('one known day is not before itself', () => {
    expect(isBefore(oneDay('2031-05-06'), oneDay('2031-05-06'))).toBe('no');
    expect(isTogether(oneDay('2031-05-06'), oneDay('2031-05-06'))).toBe('yes');
  });

  test('a bound leaves it open, where it does not decide', () => {
    expect(isBefore(notAfter('2031-05-06'), oneDay('2031-05-07'))).toBe('yes');
    expect(isBefore(notAfter('2031-05-06'), oneDay('2031-05-01'))).toBe('maybe');
    expect(isBefore(NO_DAYS, oneDay('2031-05-01'))).toBe('maybe');
  });

  test('yes one way is no the other way', () => {
    fc.assert(
      fc.property(daySpans, daySpans, (a, b) => {
        if (isBefore(a, b) === 'yes') expect(isBefore(b, a)).toBe('no');
      }),
    );
  });
});

describe('within a window', () => {
  test('a week that reaches over the edge is possibly in it, and not definitely', () => {
    const week = oneDayOfWeek('2031-05-06');
    expect(isPossiblyWithin(week, '2031-05-11', null)).toBe(true);
    expect(isDefinitelyWithin(week, '2031-05-11', null)).toBe(false);
    expect(isDefinitelyWithin(week, '2031-05-05', '2031-05-11')).toBe(true);
    expect(isPossiblyWithin(week, '2031-05-12', '2031-05-20')).toBe(false);
  });

  test('what is open is never definitely in a closed window', () => {
    expect(isDefinitelyWithin(notBefore('2031-05-06'), '2031-01-01', '2031-12-31')).toBe(false);
    expect(isPossiblyWithin(NO_DAYS, '2031-01-01', '2031-12-31')).toBe(true);
  });

  test('definitely implies possibly', () => {
    fc.assert(
      fc.property(daySpans, civilDays, civilDays, (days, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        if (isDefinitelyWithin(days, from, to)) expect(isPossiblyWithin(days, from, to)).toBe(true);
      }),
    );
  });
});

describe('two reports of one time', () => {
  test('points narrow each other', () => {
    expect(intersectDays(oneDayOfWeek('2031-05-06'), oneDay('2031-05-07'))).toEqual(oneDay('2031-05-07'));
    expect(intersectDays(oneDayOfWeek('2031-05-06'), notAfter('2031-05-07'))?.endMax).toBe('2031-05-07');
    expect(intersectDays(oneDayOfWeek('2031-05-06'), oneDay('2031-05-12'))).toBeNull();
  });

  test('a day inside what lasted narrows nothing', () => {
    const days = lasting('2031-05-06', '2031-05-09');
    expect(intersectDays(days, oneDay('2031-05-08'))).toEqual(days);
    expect(intersectDays(oneDay('2031-05-10'), days)).toBeNull();
    expect(intersectDays(lastingSince(oneDay('2031-05-06')), oneDay('2040-01-01'))?.beginMin).toBe('2031-05-06');
  });

  test('the order of the reports does not matter, and a report agrees with itself', () => {
    fc.assert(
      fc.property(daySpans, daySpans, (a, b) => {
        expect(intersectDays(a, b)).toEqual(intersectDays(b, a));
        expect(intersectDays(a, a)).toEqual(a);
      }),
    );
  });
});
