import { describe, expect, test } from 'vitest';
import { enText } from '../../../seed/languages/en/text.ts';
import { idText } from '../../../seed/languages/id/text.ts';
import { detectLanguage, languageCode } from '../../../seed/text/detect-language.ts';

const common = { id: new Set(idText.commonWords), en: new Set(enText.commonWords) };

describe('the language of a text', () => {
  test('is told by its commonest words', () => {
    expect(detectLanguage('Menteri itu mengatakan bahwa pertemuan akan diadakan di Oslo.', common)).toBe('id');
    expect(detectLanguage('The minister said that a meeting will be held in Oslo.', common)).toBe('en');
  });

  test('that cannot be read is an error that names --lang', () => {
    expect(() => detectLanguage('Der Minister sagte am Montag, dass die Gespräche in Wien fortgesetzt werden sollen.', common)).toThrow(
      /--lang/,
    );
  });

  test('given by hand is checked', () => {
    expect(languageCode('ID')).toBe('id');
    expect(languageCode('en-GB')).toBe('en');
    expect(() => languageCode('fr')).toThrow(/id, en/);
  });
});
