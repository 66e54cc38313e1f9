import { DemarcheError } from '../../schema/errors.ts';

/** The most that one article may hold, in UTF-16 units (5 MB of plain letters). */
export const MAX_TEXT_LENGTH = 5 * 1024 * 1024;

/**
 * The one form of a text that offsets count in: NFC, line ends `\n`, no byte order mark. What is canonical already comes back unchanged.
 * @throws DemarcheError EMPTY_TEXT, BINARY_FILE or TOO_LARGE, each saying what to do.
 */
export function canonicalText(raw: string): string {
  if (raw.length > MAX_TEXT_LENGTH) {
    throw new DemarcheError(
      'TOO_LARGE',
      `The text has ${raw.length} characters; an article may have ${MAX_TEXT_LENGTH}. Split it, or cut what is not the article.`,
    );
  }
  if (isBinary(raw)) {
    throw new DemarcheError('BINARY_FILE', 'This is not text (it holds control bytes). Give the article as plain text in UTF-8.');
  }
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (text.trim() === '') throw new DemarcheError('EMPTY_TEXT', 'The text is empty. Give a file that holds the words of an article.');
  return text;
}

/** Whether these characters cannot be an article: a NUL, or more than one in a hundred undecodable or control characters. */
function isBinary(raw: string): boolean {
  if (raw.includes('\u0000')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const odd = raw.match(/[\u0001-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > 0 && odd * 100 > raw.length;
}
