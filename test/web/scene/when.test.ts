import { describe, expect, test } from 'vitest';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { isSure, reachOf, signDay, whenOf } from '../../../web/scene/when.ts';
import { lasted, notAfter, notBefore, oneDay, within } from './make-item.ts';

const n = dayNumber;

describe('where four civil days stand on the line', () => {
  test('a known day is one day wide, and sure', () => {
    const when = whenOf(oneDay('2025-08-19'));
    expect(when).toEqual({ kind: 'day', from: n('2025-08-19'), to: n('2025-08-20') });
    expect(isSure(when)).toBe(true);
    expect(signDay(when)).toBe(n('2025-08-19') + 0.5);
  });

  test('one day of a week reaches from Monday to the end of Sunday, and is not sure', () => {
    const when = whenOf(within('2025-08-11', '2025-08-17'));
    expect(when).toEqual({ kind: 'within', from: n('2025-08-11'), to: n('2025-08-18') });
    expect(isSure(when)).toBe(false);
    expect(signDay(when)).toBe(n('2025-08-14') + 0.5);
  });

  test('what lasted is sure between sure ends', () => {
    const when = whenOf(lasted('2025-08-15', '2025-08-17'));
    expect(when).toEqual({
      kind: 'lasting',
      from: n('2025-08-15'),
      sureFrom: n('2025-08-15'),
      sureTo: n('2025-08-18'),
      to: n('2025-08-18'),
    });
    expect(isSure(when)).toBe(true);
    const vague = whenOf({ ...lasted('2025-08-01', '2025-08-31'), beginMax: '2025-08-05', endMin: '2025-08-20' });
    expect(vague).toMatchObject({ sureFrom: n('2025-08-05'), sureTo: n('2025-08-21') });
    expect(isSure(vague)).toBe(false);
  });

  test('a bound is a bound and covers no days', () => {
    expect(whenOf(notAfter('2025-08-20'))).toEqual({ kind: 'notAfter', at: n('2025-08-21') });
    expect(whenOf(notBefore('2025-08-20'))).toEqual({ kind: 'notBefore', at: n('2025-08-20') });
    const reach = reachOf(whenOf(notAfter('2025-08-20')));
    expect(reach && reach.to - reach.from).toBe(0);
  });

  test('no days at all are undated', () => {
    expect(whenOf(NO_DAYS)).toEqual({ kind: 'undated' });
    expect(signDay(whenOf(NO_DAYS))).toBeNull();
    expect(reachOf(whenOf(NO_DAYS))).toBeNull();
  });

  test('days that contradict one another still stand somewhere', () => {
    const when = whenOf({ beginMin: '2025-08-20', beginMax: '2025-08-20', endMin: '2025-08-10', endMax: '2025-08-10', pointlike: false });
    expect(reachOf(when)).toEqual({ from: n('2025-08-10'), to: n('2025-08-21') });
  });
});
