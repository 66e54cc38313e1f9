import { describe, expect, test } from 'vitest';
import { readAll, saidWhen } from './read-all.ts';

/** A Wednesday of ISO week 21. */
const PUBLISHED = '2031-05-21';
const when = (text: string): string[] => saidWhen('en', text, PUBLISHED);

describe('dates that are written', () => {
  test.each([
    ['They met on 20 May 2031', '20 May 2031 = 2031-05-20'],
    ['They met on May 20, 2031', 'May 20, 2031 = 2031-05-20'],
    ['They met on Saturday (May 17)', 'Saturday (May 17) = 2031-05-17'],
    ['They met on Saturday, May 17, 2031', 'Saturday, May 17, 2031 = 2031-05-17'],
    ['They met on the 17th of April', 'the 17th of April = 2031-04-17'],
    ['They met on Apr. 29', 'Apr. 29 = 2031-04-29'],
    ['They met on April 16-17, 2031', 'April 16-17, 2031 = 2031-04-16/2031-04-17'],
    ['The talks ran from April 28 to May 2, 2031', 'from April 28 to May 2, 2031 = 2031-04-28/2031-05-02'],
    ['They met between March and May', 'between March and May = [2031-03-01..2031-05-31]'],
    ['The treaty of the 1990s', 'the 1990s = 199X'],
    ['It grew in the third quarter of 2030', 'the third quarter of 2030 = 2030-35'],
    ['The 2016 election', '2016 = 2016'],
    ['The chapel opened in 1870', '1870 = 1870'],
  ])('%s', (text, answer) => {
    expect(when(text)).toContain(answer);
  });

  test('figures that can be read both ways stay both, until a weekday decides', () => {
    expect(readAll('en', 'They met on 3/4/2031', PUBLISHED)).toMatchObject([
      { edtf: '[2031-03-04,2031-04-03]', earliest: '2031-03-04', latest: '2031-04-04', alternatives: ['2031-03-04', '2031-04-03'] },
    ]);
    expect(when('They met on Tuesday (3/4/2031)')).toEqual(['Tuesday (3/4/2031) = 2031-03-04']);
    expect(when('They met on 3/4/2031, 19/4/2031')).toContain('3/4/2031 = [2031-03-04,2031-04-03]');
    expect(when('They met on 19/4/2031')).toEqual(['19/4/2031 = 2031-04-19']);
  });
});

describe('times that are counted', () => {
  test.each([
    ['They met yesterday', 'yesterday = 2031-05-20'],
    ['They met last week', 'last week = [2031-05-12..2031-05-18]'],
    ['They meet next month', 'next month = 2031-06'],
    ['They met three days ago', 'three days ago = 2031-05-18'],
    ['They met last June', 'last June = 2030-06'],
    ['It took over in May last year', 'May last year = 2030-05'],
    ["Friday's summit failed", 'Friday = 2031-05-16'],
    ['They will meet in two months', 'in two months = 2031-07'],
    ['They met often over the past year', 'over the past year = [2030-05-21..2031-05-21]'],
    ['They met over the weekend', 'the weekend = [2031-05-17..2031-05-18]'],
    ['They will meet at the weekend', 'the weekend = [2031-05-24..2031-05-25]'],
    ['They met earlier this month', 'earlier this month = 2031-05'],
    ['They met the day before yesterday', 'the day before yesterday = 2031-05-19'],
  ])('%s', (text, answer) => {
    expect(when(text)).toContain(answer);
  });

  test('how long something took is not when it will be', () => {
    expect(when('It was built in two months')).toEqual(['in two months = null']);
    expect(when('They will hold the first talks in eight months')).toEqual(['eight months = null']);
  });

  test('an event is left to who knows it', () => {
    expect(readAll('en', 'He left on 3 May 2031, a day after the summit', PUBLISHED)[1]).toMatchObject({
      phrase: 'a day after',
      edtf: null,
      anchor: 'unresolved',
    });
  });

  test('the edge of a period keeps its days, and tells the likely part', () => {
    expect(readAll('en', 'They met in early April', PUBLISHED)).toMatchObject([
      { phrase: 'early April', edtf: '2031-04', alternatives: ['[2031-04-01..2031-04-16]'], rule: 'time.month-early' },
    ]);
  });
});

describe('what is no date', () => {
  test.each([
    'Theresa May spoke to the Sunday Times',
    'They may march on as soon as possible',
    'It cost $2025 and drew 2015 people, in a 5-4 vote under Resolution 2231',
    'The 25-year-old of flight MH370 on USA Today',
    'Law No. 7 of the G20, Article 5',
  ])('%s', (text) => {
    expect(when(text)).toEqual([]);
  });
});

describe('since and until', () => {
  test.each([
    ['They have met since 2019', '2019', 'since'],
    ['It was put off until at least June', 'June', 'until'],
    ['It must end by Friday', 'Friday', 'until'],
    ['They met in 2019', '2019', null],
  ])('%s', (text, phrase, bound) => {
    expect(readAll('en', text, PUBLISHED)).toMatchObject([{ phrase, bound }]);
  });

  test('until looks ahead even where the clause looks back', () => {
    expect(saidWhen('en', 'It was put off until at least February', '2030-11-28')).toEqual(['February = 2031-02']);
  });
});
