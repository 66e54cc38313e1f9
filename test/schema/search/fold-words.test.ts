import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHighlights } from '../../../schema/search/find-highlights.ts';
import { foldWords, storedWords } from '../../../schema/search/fold-words.ts';

test.each([
  ['UNDANGAN', ['undangan']],
  ['Erdoğan, Straße', ['erdogan', 'strasse']],
  ['Москва, Зеленский, Берёза', ['москва', 'зеленский', 'береза']],
  ["Putin's G20", ['putin', 's', 'g20']],
  ['東京2025', ['東', '京', '2025']],
  ['e\u0301tat İzmir ﬁn', ['etat', 'izmir', 'fin']],
  ['* + - "" \u0301', []],
])('%s', (text, words) => {
  expect(foldWords(text).map(({ word }) => word)).toEqual(words);
});

test('each word is stored once, with a space before it', () => {
  expect(storedWords('Satu, dua; SATU')).toBe(' satu dua');
});

test('highlights are spans of the text as it stands', () => {
  const text = 'Pertemuan 🤝 Erdoğan–Putin';
  expect(findHighlights(text, ['erdo', 'put']).map(({ start, end }) => text.slice(start, end))).toEqual(['Erdoğan', 'Putin']);
});

test('a word is letters and digits only, and is found again where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { word, start, end } of foldWords(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(findHighlights(text, [word])).toContainEqual({ start, end });
      }
    }),
    { numRuns: 500 },
  );
});
