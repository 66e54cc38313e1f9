import { describe, expect, test } from 'vitest';
import { claimsOf, readEn, readId } from '../read-with-kit.ts';

const edtfOf = (reading: ReturnType<typeof readEn>, act: string) => claimsOf(reading, act).map((claim) => claim.time?.edtf ?? null);

describe('when a claim was', () => {
  test('the phrase of its clause', () => {
    expect(edtfOf(readEn('Emmanuel Macron met Narendra Modi in Paris last week.'), 'meeting.meeting')).toEqual([
      '[2025-08-11..2025-08-17]',
    ]);
  });

  test('what happened: not after publication; a plan: not before', () => {
    expect(edtfOf(readEn('Emmanuel Macron met Narendra Modi in Paris.'), 'meeting.meeting')).toEqual(['[..2025-08-20]']);
    expect(edtfOf(readEn('Emmanuel Macron will meet Narendra Modi in Paris.'), 'meeting.meeting')).toEqual(['[2025-08-20..]']);
  });

  test('what is reported: not after it was said', () => {
    expect(edtfOf(readEn('On Monday, Emmanuel Macron said that Narendra Modi visited Japan.'), 'meeting.visit')).toEqual([
      '[..2025-08-18]',
    ]);
  });

  test('inside a quotation, days count from when it was said', () => {
    expect(edtfOf(readEn('“Narendra Modi will visit Japan tomorrow,” Emmanuel Macron said on Monday.'), 'meeting.visit')).toEqual([
      '2025-08-19',
    ]);
  });

  test('since when is not when', () => {
    expect(
      edtfOf(readId('Emmanuel Macron dan Narendra Modi bertemu untuk pertama kalinya sejak 2019 di Paris.'), 'meeting.meeting'),
    ).toEqual(['[..2025-08-20]']);
  });

  test('words that point at an event take its day and place', () => {
    const text =
      'Emmanuel Macron dan Narendra Modi bertemu di Paris pekan lalu. Dalam pertemuan ini, kedua pemimpin membahas perdagangan. Keduanya menekankan pentingnya perdamaian.';
    const reading = readId(text);
    expect(reading.claims.map((claim) => [claim.act, claim.time?.edtf, claim.place?.name])).toEqual([
      ['meeting.meeting', '[2025-08-11..2025-08-17]', 'Paris'],
      ['meeting.negotiation', '[2025-08-11..2025-08-17]', 'Paris'],
      ['speech.statement', '[2025-08-11..2025-08-17]', 'Paris'],
    ]);
    expect(reading.claims[1]?.sameAs).toEqual([reading.claims[0]?.anchor]);
  });

  test('without a date of publication there is no day and no bound, but the words are kept', () => {
    const reading = readEn('Emmanuel Macron met Narendra Modi in Paris last week. Macron visited Japan.', { published: null });
    expect(claimsOf(reading, 'meeting.meeting')[0]?.time).toMatchObject({ edtf: null, phrase: 'last week', anchor: 'unresolved' });
    expect(claimsOf(reading, 'meeting.visit')[0]?.time).toBeNull();
  });

  test('a telling before what it tells of is a problem, not a choice', () => {
    const text = 'Dalam wawancara pada hari Selasa, Emmanuel Macron mengatakan Narendra Modi bertemu Olaf Scholz pekan lalu.';
    expect(readId(text, { published: '2025-08-18' }).problems.map((problem) => problem.code)).toEqual(['TIMES_DISAGREE']);
    expect(readId(text, { published: '2025-08-20' }).problems).toEqual([]);
  });
});
