import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingShape } from '../../../schema/shapes/reading.ts';
import { read } from '../read-with-kit.ts';

const NAMES = ['Emmanuel Macron', 'Narendra Modi', 'Prancis', 'India', 'kedua pemimpin', 'ia', 'Pengamat politik', 'the two leaders', 'He'];
const VERBS = [
  'bertemu',
  'mengundang',
  'menerima undangan',
  'mengatakan',
  'akan mengunjungi',
  'met',
  'said that',
  'invited',
  '“menarik,” kata',
  'denied',
  'disambut',
];
const REST = [
  'di Paris',
  'pekan lalu',
  'on Monday',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  'Dalam pertemuan itu,',
  'according to',
  'menurut',
  '\n',
  'jika',
  'dan',
  '(',
  ')',
  '–',
  'e\u0301',
  '🙂',
];

/** Heaps of words that look like news. */
const newsLike = fc
  .array(fc.constantFrom(...NAMES, ...VERBS, ...REST), { minLength: 3, maxLength: 40 })
  .map((words) => `${words.join(' ')}.`);

describe('whatever is read', () => {
  test('every span is in the text to the letter, ids are unique, links lead to claims', () => {
    fc.assert(
      fc.property(newsLike, fc.constantFrom('id', 'en'), fc.constantFrom(null, '2025-08-20'), (text, lang, published) => {
        const reading = readingShape.parse(read(text, { lang, published }));
        const anchors = new Set(reading.claims.map((claim) => claim.anchor));
        expect(anchors.size).toBe(reading.claims.length);
        for (const claim of reading.claims) {
          for (const one of claim.evidence) expect(reading.text.slice(one.start, one.end)).toBe(one.quote);
          for (const one of claim.participants)
            if (one.start !== null && one.end !== null) expect(reading.text.slice(one.start, one.end)).toBe(one.surface);
          for (const link of [claim.saidIn, claim.alternativeOf, ...claim.about, ...claim.sameAs])
            if (link !== null) expect(anchors.has(link)).toBe(true);
          expect(claim.voices.length).toBeLessThanOrEqual(4);
          if (published === null && claim.time) expect(claim.time.anchor).not.toBe('bound');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same input gives the same reading', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text, { lang: 'id', published: '2025-08-20' })).toEqual(read(text, { lang: 'id', published: '2025-08-20' }));
      }),
      { numRuns: 30 },
    );
  });
});
