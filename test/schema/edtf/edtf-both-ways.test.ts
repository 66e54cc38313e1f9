import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lasting,
  lastingBetween,
  lastingSince,
  notAfter,
  notBefore,
  oneDay,
  oneDayOfMonths,
  oneDayOfWeek,
  oneDayOfYears,
  oneDayWithin,
} from '../../../schema/edtf/day-spans.ts';
import { daysFromEdtf } from '../../../schema/edtf/days-from-edtf.ts';
import { edtfFromDays } from '../../../schema/edtf/edtf-from-days.ts';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { civilDays, daySpans } from './random-days.ts';

describe('the EDTF of a time', () => {
  test.each([
    [oneDay('2031-05-06'), '2031-05-06'],
    [oneDayOfWeek('2031-05-06'), '[2031-05-05..2031-05-11]'],
    [oneDayOfMonths('2028-02-10'), '2028-02'],
    [oneDayOfYears(2031), '2031'],
    [oneDayOfYears(2030, 10), '203X'],
    [oneDayWithin('2031-01-01', '2031-06-30'), '[2031-01-01..2031-06-30]'],
    [notAfter('2031-05-06'), '[..2031-05-06]'],
    [notBefore('2031-05-06'), '[2031-05-06..]'],
    [lasting('2031-05-06', '2031-05-08'), '2031-05-06/2031-05-08'],
    [lasting('2031-05-06', '2031-05-06'), '2031-05-06'],
    [lastingSince(oneDayOfYears(2031)), '2031/..'],
    [lastingBetween(oneDayOfMonths('2031-05-06'), oneDayOfMonths('2031-07-01')), '2031-05/2031-07'],
    [lastingBetween(oneDayOfWeek('2031-05-06'), oneDay('2031-07-01')), '2031-05-05~/2031-07-01'],
    [NO_DAYS, null],
  ])('%o is %s', (days, text) => {
    expect(edtfFromDays(days)).toBe(text);
  });

  test('whatever is written is EDTF, by a second reader', () => {
    fc.assert(
      fc.property(daySpans, (days) => {
        const text = edtfFromDays(days);
        if (text !== null) expect(() => edtf(text)).not.toThrow();
      }),
    );
  });

  test('what was one day comes back as the same days', () => {
    fc.assert(
      fc.property(civilDays, civilDays, (a, b) => {
        const days = a < b ? oneDayWithin(a, b) : oneDayWithin(b, a);
        expect(daysFromEdtf(edtfFromDays(days) ?? '')).toEqual(days);
      }),
    );
  });

  test('what lasted between known days comes back as the same days', () => {
    fc.assert(
      fc.property(civilDays, civilDays, (a, b) => {
        fc.pre(a !== b);
        const days = a < b ? lasting(a, b) : lasting(b, a);
        expect(daysFromEdtf(edtfFromDays(days) ?? '')).toEqual(days);
      }),
    );
  });
});

describe('the days of an EDTF text', () => {
  test('bounds are open on their side', () => {
    expect(daysFromEdtf('[..2031-05-06]')).toEqual(notAfter('2031-05-06'));
    expect(daysFromEdtf('[2031-05-06..]')).toEqual(notBefore('2031-05-06'));
    expect(daysFromEdtf('2031/..')).toEqual(lastingSince(oneDayOfYears(2031)));
  });

  test('a quarter and a season are one of their days', () => {
    expect(daysFromEdtf('2031-34')).toEqual(oneDayWithin('2031-04-01', '2031-06-30'));
    expect(daysFromEdtf('2031-22')).toEqual(oneDayWithin('2031-06-01', '2031-08-31'));
  });

  test('a set runs from its first to its last member, and long ones cost nothing', () => {
    expect(daysFromEdtf('[2031-03-04,2031-04-03]')).toEqual(oneDayWithin('2031-03-04', '2031-04-03'));
    expect(daysFromEdtf('{2031-03,2031-05}')).toEqual(lasting('2031-03-01', '2031-05-31'));
    expect(daysFromEdtf('[1000-01-01..9999-12-31]')).toEqual(oneDayWithin('1000-01-01', '9999-12-31'));
  });

  test('what is no EDTF is null', () => {
    for (const text of ['', 'soon', '2031-13-01', '2031-02-30', '../..', '[]', '[..]', '[soon]', '[2031-05-06..2031-05-01]', '0044-03-15'])
      expect(daysFromEdtf(text)).toBeNull();
  });
});
