import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DemarcheError } from '../../../schema/errors.ts';
import { canonicalText, MAX_TEXT_LENGTH } from '../../../seed/text/canonical-text.ts';

const codeOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof DemarcheError ? error.code : 'other';
  }
};

describe('the canonical text', () => {
  test('has one form of line ends, letters and beginnings', () => {
    expect(canonicalText('\uFEFFCafe\u0301\r\nnext\rlast')).toBe('Café\nnext\nlast');
  });

  test('of a canonical text is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
        const code = codeOf(() => canonicalText(raw));
        if (code === null) expect(canonicalText(canonicalText(raw))).toBe(canonicalText(raw));
        else expect(['EMPTY_TEXT', 'BINARY_FILE']).toContain(code);
      }),
    );
  });

  test.each([
    ['nothing but blanks', ' \n\t ', 'EMPTY_TEXT'],
    ['a NUL', 'PK\u0000\u0003', 'BINARY_FILE'],
    ['many control bytes', `ab${'\u0001'.repeat(20)}`, 'BINARY_FILE'],
    ['more than five million letters', 'a'.repeat(MAX_TEXT_LENGTH + 1), 'TOO_LARGE'],
  ])('refuses %s', (_, raw, code) => {
    expect(codeOf(() => canonicalText(raw))).toBe(code);
  });
});
