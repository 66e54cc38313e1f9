import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '../../../seed/text/front-matter.ts';

describe('front matter', () => {
  test('is cut off, and its particulars are read', () => {
    const { frontMatter, body } = cutFrontMatter('---\noutlet: Example Wire\npublished: 2025-08-20\n---\n\nThe first line.');
    expect(frontMatter).toMatchObject({ outlet: 'Example Wire', published: '2025-08-20' });
    expect(body).toBe('The first line.');
  });

  test('is left out freely, and dashes later are text', () => {
    expect(cutFrontMatter('A line.\n---\nAnother.\n---\n')).toEqual({ frontMatter: {}, body: 'A line.\n---\nAnother.\n---\n' });
  });

  test('with an unknown name is refused, naming it and what is known', () => {
    expect(() => cutFrontMatter('---\npublisher: X\n---\nText.')).toThrow(/publisher.*outlet/s);
  });

  test('that is no YAML is refused', () => {
    expect(() => cutFrontMatter('---\noutlet: [a\n---\nText.')).toThrow(/cannot be read/);
  });
});
