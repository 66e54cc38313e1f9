import { expect, test } from 'vitest';
import { read } from '../read-with-kit.ts';

const translatedOf = (text: string, lang: 'id' | 'en'): (boolean | undefined)[] =>
  read(text, { lang, published: '2025-03-05' })
    .claims.filter((claim) => claim.verbatim !== null)
    .map((claim) => claim.verbatim?.translated);

test('the words of one whose state speaks another language are a translation', () => {
  expect(translatedOf('Menteri Luar Negeri Rusia Sergey Lavrov mengatakan pembicaraan itu "sangat berguna".', 'id')).toContain(true);
  expect(translatedOf('French President Emmanuel Macron said: "Europe has to stand together."', 'en')).toContain(true);
});

test('the words of one whose state speaks the language of the article are his own', () => {
  const own = [
    ...translatedOf('Presiden Prabowo Subianto mengatakan pertemuan itu "sangat berguna".', 'id'),
    ...translatedOf('Indian Prime Minister Narendra Modi said: "The talks were useful."', 'en'),
  ];
  expect(own.length).toBeGreaterThan(0);
  expect(own).not.toContain(true);
});
