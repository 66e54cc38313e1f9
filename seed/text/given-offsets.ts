/** One given character with the marks that stand on it, or one line end. */
const PIECES = /\r\n|[^\p{M}]?\p{M}*/gsu;

/**
 * For each offset of the canonical text (its length included) the offset in the text as it was given, both in UTF-16 units.
 * An offset inside a letter that was composed is that of the letter. Null where the two cannot be laid side by side.
 */
export function givenOffsets(given: string, canonical: string): number[] | null {
  const offsets: number[] = [];
  let at = given.startsWith('\uFEFF') ? 1 : 0;
  let laid = '';
  for (const [piece] of given.slice(at).matchAll(PIECES)) {
    const plain = piece.replace(/\r\n?/g, '\n').normalize('NFC');
    for (let i = 0; i < plain.length; i++) offsets.push(plain.length === piece.length ? at + i : at);
    laid += plain;
    at += piece.length;
  }
  offsets.push(at);
  return laid === canonical ? offsets : null;
}
