import { describe, expect, test } from 'vitest';
import { enText } from '../../../seed/languages/en/text.ts';
import { idText } from '../../../seed/languages/id/text.ts';
import { findPassages } from '../../../seed/text/find-passages.ts';

const parts = (text: string, words = idText) =>
  findPassages(text, words).passages.map((one) => [one.kind, text.slice(one.from, one.to)] as const);

describe('passages', () => {
  test('a site dateline names the outlet, and the credit of the picture is no text', () => {
    const text = 'www.contohberita.id – Menteri bertemu tamunya di Jakarta. Foto/antara\nBerita berlanjut.';
    expect(findPassages(text, idText).datelineOutlet).toBe('contohberita.id');
    expect(parts(text)).toEqual([
      ['caption', 'Menteri bertemu tamunya di Jakarta'],
      ['paragraph', 'Berita berlanjut.'],
    ]);
  });

  test('a city dateline is cut, with its agency as outlet', () => {
    const text = 'MOSCOW (Example) — The minister spoke.';
    expect(parts(text, enText)).toEqual([['paragraph', 'The minister spoke.']]);
    expect(findPassages(text, enText).datelineOutlet).toBe('Example');
  });

  test('lines without a full stop are headline and heading', () => {
    expect(parts('Ministers to Meet in Oslo\nThe talks begin.\nWhat Comes Next\nNobody knows.', enText).map(([kind]) => kind)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('lines of the page are left out', () => {
    expect(
      parts('Berita pertama.\nSCROLL TO CONTINUE WITH CONTENT\nBaca juga: yang lain\nBerita kedua.').map(([, words]) => words),
    ).toEqual(['Berita pertama.', 'Berita kedua.']);
  });
});
