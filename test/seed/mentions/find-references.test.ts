import { describe, expect, test } from 'vitest';
import { meanings, mentionsIn } from './mentions-in.ts';

const referring = (language: 'id' | 'en', text: string, on: string | null = '2025-08-20'): string[] =>
  meanings(
    mentionsIn(language, text, on).filter(
      (m) => m.via === 'pronoun' || m.via === 'pair' || (m.via === 'title' && m.antecedent !== undefined),
    ),
  );

describe('one person', () => {
  test('the subject, not the nearest name', () => {
    expect(referring('id', 'Macron bertemu dengan Scholz di Paris. Ia mengatakan ia puas.', '2023-05-01')).toEqual([
      'Ia = Emmanuel Macron',
      'ia = Emmanuel Macron',
    ]);
    expect(referring('id', 'Dalam jumpa pers dengan Macron, Scholz mengaku ia lelah.', '2023-05-01')).toEqual(['ia = Olaf Scholz']);
    expect(referring('en', 'Macron met with Scholz in Paris. He said he was pleased.', '2023-05-01')).toEqual([
      'He = Emmanuel Macron',
      'he = Emmanuel Macron',
    ]);
  });

  test('in an opening phrase the subject behind the comma', () => {
    expect(referring('en', 'Macron arrived. In his talks with Macron, Scholz insisted on gas.', '2023-05-01')).toEqual([
      'his = Olaf Scholz',
    ]);
  });

  test('inside a quotation not the one who speaks', () => {
    expect(referring('en', 'Macron praised Scholz in Paris. "He is a friend," Macron said.', '2023-05-01')[0]).toBe('He = Olaf Scholz');
  });

  test('nobody where nobody was named', () => {
    expect(referring('id', 'Hujan turun. Ia lama sekali.')).toEqual([]);
  });

  test('a title with an article is whoever bears it', () => {
    expect(referring('en', 'French President Emmanuel Macron met farmers with Olaf Scholz. The president listened.', '2023-05-01')).toEqual(
      ['president = Emmanuel Macron'],
    );
    expect(referring('id', 'Presiden Prancis Emmanuel Macron tiba di Berlin. Sang presiden tersenyum.', '2023-05-01')).toEqual([
      'presiden = Emmanuel Macron',
    ]);
  });
});

describe('two and more', () => {
  test('both leaders are the persons who last acted together, in the order of first being named', () => {
    const text =
      'Presiden Prabowo Subianto menerima PM Malaysia Anwar Ibrahim di Jakarta. Anwar dan Prabowo membahas Myanmar. Kedua pemimpin sepakat. Keduanya berjabat tangan.';
    expect(referring('id', text)).toEqual([
      'Kedua pemimpin = Prabowo Subianto + Anwar Ibrahim',
      'Keduanya = Prabowo Subianto + Anwar Ibrahim',
    ]);
  });

  test('both countries are those for whom the leading two act, not the nearest names of countries', () => {
    const text =
      'Presiden Prabowo Subianto menerima PM Malaysia Anwar Ibrahim di Jakarta. Mereka membahas Myanmar dan bantuan untuk Laos. Kedua negara berbeda pendapat.';
    expect(referring('id', text).at(-1)).toBe('Kedua negara = Indonesia + Malaysia');
  });

  test('unless two countries were just named together', () => {
    expect(referring('en', 'Relations between Japan and South Korea are cool. The two countries trade a lot.')).toEqual([
      'The two countries = Japan + South Korea',
    ]);
  });

  test('for whom each of the members acts is told', () => {
    const pair = mentionsIn(
      'en',
      'Japanese Prime Minister Shigeru Ishiba met South Korean President Lee Jae-myung. The two leaders agreed.',
    ).at(-1);
    expect(pair?.memberActors?.map((actor) => actor?.iso3)).toEqual(['JPN', 'KOR']);
  });

  test('three leaders, three countries', () => {
    const text =
      'Friedrich Merz, Keir Starmer and Emmanuel Macron met in Kyiv. The three leaders promised aid. The three countries will pay.';
    expect(referring('en', text)).toEqual([
      'The three leaders = Friedrich Merz + Keir Starmer + Emmanuel Macron',
      'The three countries = Germany + United Kingdom + France',
    ]);
  });

  test('they are the last group named, named or not', () => {
    const they = mentionsIn('id', 'Sejumlah pengamat ragu. Menurut mereka, jalan masih panjang.').at(-1);
    expect(they).toMatchObject({
      surface: 'mereka',
      type: 'group',
      entity: null,
      antecedent: { start: 0, end: 'Sejumlah pengamat'.length },
    });
  });

  test('two men who are new are nobody named before', () => {
    expect(referring('en', 'Macron and Scholz met in Paris. Two men were arrested.', '2023-05-01')).toEqual([]);
  });
});
