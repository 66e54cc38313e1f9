/** The phrases of a text that separates them by commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Phrase → meaning, from rows of a meaning and the phrases (separated by commas) that have it. */
export function table<T>(...rows: readonly (readonly [T, string])[]): Record<string, T> {
  return Object.fromEntries(rows.flatMap(([value, phrases]) => list(phrases).map((phrase) => [phrase, value] as const)));
}
