import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFromEdtf } from '../../../schema/edtf/days-from-edtf.ts';
import { addDays } from '../../../schema/shapes/day-span.ts';
import type { Language } from '../../../schema/words/closed-lists.ts';
import { findTimePhrases } from '../../../seed/time/find-time-phrases.ts';
import { civilDays } from '../../schema/edtf/random-days.ts';
import { readAll, TIME_WORDS } from './read-all.ts';

const PIECES: Record<Language, string[]> = {
  id: [
    'pekan lalu',
    'hari Selasa',
    'Sabtu (17/5)',
    'besok',
    'kemarin',
    'Maret lalu',
    '12 Juni',
    'dua hari lalu',
    'akhir tahun',
    'Minggu',
    'Mei',
    'awal bulan ini',
    'kuartal II',
    'sejak',
    'hingga',
    'antara',
    'dan',
    '-',
    '16',
    '17',
    'akan',
    'telah',
    'tahun',
    'setiap',
    '(',
    ')',
    ',',
    'tiga pekan kemudian',
    'keesokan harinya',
    'lima bulan terakhir',
  ],
  en: [
    'last week',
    'on Tuesday',
    'Saturday (May 17)',
    'tomorrow',
    'yesterday',
    'last March',
    'June 12',
    'two days ago',
    'the end of the year',
    'Sunday',
    'in May',
    'early this month',
    'since',
    'until',
    'between',
    'and',
    '-',
    '16',
    '17',
    'will',
    'said',
    'year',
    'every',
    '(',
    ')',
    ',',
    'three weeks later',
    'the next day',
    'the past five months',
    'in two weeks',
  ],
};

const texts = fc.constantFrom<Language>('id', 'en').chain((lang) =>
  fc.tuple(
    fc.constant(lang),
    fc.array(fc.constantFrom(...PIECES[lang]), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  ),
);

describe('never a silent guess', () => {
  test('without a date of publication nothing that has no year of its own has days', () => {
    fc.assert(
      fc.property(texts, ([lang, text]) => {
        for (const time of readAll(lang, text, null)) {
          expect(time.edtf, time.phrase).toBeNull();
          expect([time.earliest, time.latest]).toEqual([null, null]);
          expect(['unresolved', 'vague']).toContain(time.anchor);
        }
      }),
    );
  });

  test('with a year of its own it has the same days whenever it was published', () => {
    for (const text of ['sejak 2019', 'Selasa (20/5/2031)', '16-17 Mei 2031', 'tahun 1990-an', 'pertengahan 2014'])
      expect(readAll('id', text, '2031-05-21')).toEqual(readAll('id', text, null));
  });

  test('every phrase is in the text to the letter, in order, without overlaps', () => {
    fc.assert(
      fc.property(texts, civilDays, ([lang, text], published) => {
        let last = 0;
        for (const { start, end, phrase } of readAll(lang, text, published)) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  test('EDTF and days say the same', () => {
    fc.assert(
      fc.property(texts, civilDays, ([lang, text], published) => {
        for (const { edtf, days, phrase } of readAll(lang, text, published))
          if (edtf !== null && days.pointlike) expect(daysFromEdtf(edtf), phrase).toEqual(days);
      }),
    );
  });

  test('a week later every weekday is a week later', () => {
    fc.assert(
      fc.property(
        civilDays,
        fc.constantFrom(
          'Ia tiba hari Selasa',
          'Ia akan tiba Jumat',
          'Ia tiba Minggu',
          'Ia tiba pekan lalu',
          'Kamis pekan depan',
          'akhir pekan ini',
        ),
        (published, text) => {
          const [now, later] = [published, addDays(published, 7)].map((day) => readAll('id', text, day)[0]?.days.beginMin ?? '');
          expect(addDays(now ?? '', 7)).toBe(later);
        },
      ),
    );
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const words of Object.values(TIME_WORDS))
          expect(Array.isArray(findTimePhrases(text, [{ start: 0, end: text.length, passage: 0 }], words))).toBe(true);
      }),
    );
  });
});
