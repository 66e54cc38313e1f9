import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGivenText } from '../../../seed/cli/in-given-text.ts';
import { canonicalText } from '../../../seed/text/canonical-text.ts';
import { publicationDate } from '../../../seed/text/publication-date.ts';

const pieces = fc.constantFrom('a', 'Erdog\u0306an', 'é', '\r\n', '\n', '\r', ' ', '“', '🙂', 'e\u0301', 'n\u0303o');

test('offsets of an answer count in the text that was given, and its words are there to the letter', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), fc.boolean(), (parts, a, b, mark) => {
      const given = `${mark ? '\uFEFF' : ''}x${parts.join('')}`;
      const canonical = canonicalText(given);
      const [start, end] = [a % (canonical.length + 1), b % (canonical.length + 1)].sort((x, y) => x - y) as [number, number];
      const answer = { claims: [{ evidence: { start, end, quote: canonical.slice(start, end) } }] };
      const { claims } = inGivenText(answer, given, canonical) as typeof answer;
      const evidence = claims[0]?.evidence ?? { start: -1, end: -1, quote: '' };
      expect(given.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote.normalize('NFC').replace(/\r\n?/g, '\n')).toBe(canonical.slice(start, end));
    }),
  );
});

test('a date of publication may lack zeros, and must be a day of the calendar', () => {
  expect(publicationDate(' 2013-12-4 ')).toBe('2013-12-04');
  expect(publicationDate('2025-8-20T09:30:00Z')).toBe('2025-08-20T09:30:00Z');
  for (const wrong of ['2025-02-30', '2025-13-01', 'yesterday', '']) expect(() => publicationDate(wrong)).toThrow('no date of publication');
});
