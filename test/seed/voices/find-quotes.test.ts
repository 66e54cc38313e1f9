import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../seed/voices/find-quotes.ts';

const quoted = (text: string) => findQuotes(text, { start: 0, end: text.length }).map((one) => text.slice(one.start, one.end));

describe('quotations', () => {
  test('are found with curly, straight and pointed marks', () => {
    expect(quoted('Ia berkata, “ya,” lalu "tidak" dan «mungkin».')).toEqual(['ya,', 'tidak', 'mungkin']);
  });

  test('that are not closed go to the end of the passage', () => {
    expect(quoted('He said: “We shall see')).toEqual(['We shall see']);
  });

  test('are not made of apostrophes', () => {
    expect(quoted("The minister's aide didn't speak.")).toEqual([]);
  });
});
