import { expect, test } from 'vitest';
import { daysInZone, timesMeet } from '../../../seed/fold/zoned-days.ts';
import { daysOf } from './claim-maker.ts';

const at = (text: string, zone: string | null) => ({ days: daysOf(text), zone });

test.each([
  ['a Friday in Alaska and the Saturday of it in Jakarta', at('2025-08-15', 'America/Anchorage'), at('2025-08-16', 'Asia/Jakarta'), true],
  ['a Friday in Alaska and a Sunday in Jakarta', at('2025-08-15', 'America/Anchorage'), at('2025-08-17', 'Asia/Jakarta'), false],
  ['two days of one zone', at('2025-08-15', 'Asia/Jakarta'), at('2025-08-16', 'Asia/Jakarta'), false],
  ['two days of no known zone', at('2025-08-15', null), at('2025-08-16', null), false],
  ['a day of no known zone and the next one somewhere', at('2025-08-15', null), at('2025-08-16', 'Asia/Jakarta'), true],
  ['days that no zones bring together', at('2025-08-15', null), at('2025-08-18', 'Asia/Jakarta'), false],
  ['a bound and a day before it', at('..2025-08-20', null), at('2025-08-15', 'Asia/Jakarta'), true],
  ['a bound and a day after it', at('..2025-08-13', null), at('2025-08-15', 'America/Anchorage'), false],
])('%s', (_, a, b, meet) => {
  expect(timesMeet(a, b)).toBe(meet);
  expect(timesMeet(b, a)).toBe(meet);
});

test('a day of one zone is one of two days of another', () => {
  expect(daysInZone(at('2025-08-16', 'Asia/Jakarta'), 'America/Anchorage')).toEqual(daysOf('2025-08-15..2025-08-16'));
  expect(daysInZone(at('2025-08-16', 'Asia/Jakarta'), 'Asia/Jakarta')).toEqual(daysOf('2025-08-16'));
});
