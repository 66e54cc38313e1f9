import { describe, expect, test } from 'vitest';
import { enText } from '../../../seed/languages/en/text.ts';
import { idText } from '../../../seed/languages/id/text.ts';
import { findPassages } from '../../../seed/text/find-passages.ts';
import { findSentences } from '../../../seed/text/find-sentences.ts';

const split = (text: string, words = enText) =>
  findSentences(text, findPassages(text, words).passages, words).map((one) => text.slice(one.start, one.end));

describe('sentences', () => {
  test('do not end after titles and initials', () => {
    expect(split('Mr. Smith met Dr. J. R. Brown in Bern. They spoke.')).toEqual(['Mr. Smith met Dr. J. R. Brown in Bern.', 'They spoke.']);
    expect(split('Prof. Dr. Budi bertemu Ny. Sari. Keduanya berbincang.', idText)).toEqual([
      'Prof. Dr. Budi bertemu Ny. Sari.',
      'Keduanya berbincang.',
    ]);
  });

  test('keep the full stop that stands inside the quotation', () => {
    expect(split('Ia menyebut gagasan itu “bagus.” Rapat ditutup.', idText)).toEqual([
      'Ia menyebut gagasan itu “bagus.”',
      'Rapat ditutup.',
    ]);
  });

  test('keep a question that is said with the saying', () => {
    expect(split('"Will they come?" asked the host. Nobody knew.')).toEqual(['"Will they come?" asked the host.', 'Nobody knew.']);
  });

  test('stay inside their passage', () => {
    expect(split('A heading\nA sentence.')).toEqual(['A heading', 'A sentence.']);
  });
});
