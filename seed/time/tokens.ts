import type { Span } from '../../schema/shapes/claim.ts';

/** A word, a run of digits, or a single sign of a sentence. `glued`: nothing stands between it and the token before. Offsets count in the whole text. */
export type Token = Span & { text: string; lower: string; kind: 'word' | 'number' | 'sign'; glued: boolean };

const PIECE = /(\p{N}+)|([\p{L}\p{M}]+(?:['’](?![sS](?!\p{L}))(?=\p{L})[\p{L}\p{M}]+)*)|(\S)/gu;

/** The tokens of `text` between `start` and `end`. Words keep inner apostrophes ("Jum'at") but not the English possessive; hyphens, dots and slashes are tokens of their own. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const from = start + match.index;
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'sign';
    tokens.push({ start: from, end: from + match[0].length, text: match[0], lower: match[0].toLowerCase(), kind, glued: from === last });
    last = from + match[0].length;
  }
  return tokens;
}

/** Whether the token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Whether only signs (quotation marks, brackets) stand before that token: then its capital says nothing. */
export function isFirstWord(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) if (tokens[before]?.kind !== 'sign') return false;
  return true;
}
