import { describe, expect, test } from 'vitest';
import type { Language } from '../../../schema/words/closed-lists.ts';
import { tenseAround } from '../../../seed/time/tense-around.ts';
import { saidWhen, TIME_WORDS } from './read-all.ts';

/** A Wednesday. */
const PUBLISHED = '2031-05-21';

const tenseOfWords = (lang: Language, text: string, words: string) => {
  const start = text.indexOf(words);
  return tenseAround(text, { start: 0, end: text.length, passage: 0 }, { start, end: start + words.length }, TIME_WORDS[lang]);
};

describe('the tense of the clause', () => {
  test.each([
    ['id', 'Ia akan tiba hari Kamis', 'hari Kamis', 'future'],
    ['id', 'Sidang yang akan digelar pada Kamis itu batal', 'Kamis', 'future'],
    ['id', 'Ia telah tiba hari Kamis', 'hari Kamis', 'past'],
    ['id', '"Ia akan tiba," kata juru bicara, Kamis', 'Kamis', 'past'],
    ['id', 'Menteri itu, Kamis, memperkirakan ekonomi akan tumbuh', 'Kamis', 'unknown'],
    ['id', 'Ia datang hari Kamis', 'hari Kamis', 'unknown'],
    ['en', 'They will meet on Thursday', 'Thursday', 'future'],
    ['en', 'The treaty is due to be signed on Thursday', 'Thursday', 'future'],
    ['en', 'He said on Thursday that they will meet', 'Thursday', 'past'],
    ['en', 'He said they will meet on Thursday', 'Thursday', 'future'],
    ['en', 'On Thursday, they will meet', 'Thursday', 'future'],
    ['en', 'On Thursday, Will Brown visited Riga', 'Thursday', 'past'],
    ['en', 'A meeting on Thursday', 'Thursday', 'unknown'],
  ] as const)('%s: %s', (lang, text, words, tense) => {
    expect(tenseOfWords(lang, text, words)).toBe(tense);
  });
});

describe('which weekday is meant', () => {
  test.each([
    ['id', 'Ia tiba hari Kamis', 'hari Kamis = 2031-05-15'],
    ['id', 'Ia tiba hari Rabu', 'hari Rabu = 2031-05-21'],
    ['id', 'Ia akan tiba hari Kamis', 'hari Kamis = 2031-05-22'],
    ['id', 'Ia tiba Kamis lalu', 'Kamis lalu = 2031-05-15'],
    ['id', 'Ia datang Rabu lalu', 'Rabu lalu = 2031-05-14'],
    ['id', 'Ia datang Rabu depan', 'Rabu depan = 2031-05-28'],
    ['id', 'Rapat itu dijadwalkan besok, Kamis', 'besok, Kamis = 2031-05-22'],
    ['en', 'They met on Thursday', 'Thursday = 2031-05-15'],
    ['en', 'They will meet on Thursday', 'Thursday = 2031-05-22'],
    ['en', 'He said on Tuesday that they will meet on Friday', 'Tuesday = 2031-05-20'],
    ['en', 'He said on Tuesday that they will meet on Friday', 'Friday = 2031-05-23'],
    ['en', 'They met last Wednesday', 'last Wednesday = 2031-05-14'],
    ['en', 'They met on Monday night', 'Monday = 2031-05-19'],
  ] as const)('%s: %s', (lang, text, answer) => {
    expect(saidWhen(lang, text, PUBLISHED)).toContain(answer);
  });

  test('a channel with a number before it does not take the day away', () => {
    expect(saidWhen('id', 'Dalam wawancara dengan Kanal 24 pada hari Selasa, ia menyatakan hal itu', PUBLISHED)).toEqual([
      'hari Selasa = 2031-05-20',
    ]);
  });
});
