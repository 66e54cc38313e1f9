import { eld } from 'eld/extrasmall';
import { DemarcheError } from '../../schema/errors.ts';
import { LANGUAGES, type Language as LanguageCode } from '../../schema/words/closed-lists.ts';

/** How many characters of the text are looked at. */
const LOOKED_AT = 4000;

/**
 * Which language a text is in: by the share of each language's commonest words, else by letter patterns.
 * @throws DemarcheError UNKNOWN_LANGUAGE where it is none that can be read, naming what `--lang` takes.
 */
export function detectLanguage(text: string, commonWords: Readonly<Record<LanguageCode, ReadonlySet<string>>>): LanguageCode {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = LANGUAGES.map((code) => ({
    code,
    share: words.filter((word) => commonWords[code].has(word)).length / Math.max(1, words.length),
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share >= 0.12) return best.code;
  const guess = eld.detect(text.slice(0, LOOKED_AT)).language;
  // Malay is told from Indonesian by few words only; its articles are read with the Indonesian rules.
  const code = LANGUAGES.find((known) => known === (guess === 'ms' ? 'id' : guess));
  if (code !== undefined && (best.share >= 0.04 || words.length < 12)) return code;
  throw new DemarcheError(
    'UNKNOWN_LANGUAGE',
    `The text seems to be in ${guess ? `"${guess}"` : 'no language that is known'}; articles can be read in: ${LANGUAGES.join(', ')}. Say which with --lang.`,
  );
}

/** The code of a language that can be read. @throws DemarcheError UNKNOWN_LANGUAGE for any other. */
export function languageCode(given: string): LanguageCode {
  const code = LANGUAGES.find((known) => known === given.toLowerCase().split(/[-_]/)[0]);
  if (code === undefined) {
    throw new DemarcheError('UNKNOWN_LANGUAGE', `"${given}" cannot be read yet. --lang takes one of: ${LANGUAGES.join(', ')}.`);
  }
  return code;
}
