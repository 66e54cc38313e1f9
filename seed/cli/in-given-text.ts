import { givenOffsets } from '../text/given-offsets.ts';

/** The fields that repeat the words between `start` and `end`. */
const WORDS = ['phrase', 'surface', 'quote'];

/**
 * An answer whose offsets count in the text as it was given rather than in its canonical form, with the words to the letter.
 * Where that cannot be done the answer keeps its offsets and carries the canonical text as `text`.
 */
export function inGivenText(answer: object, given: string, canonical: string): object {
  if (given === canonical) return answer;
  const offsets = givenOffsets(given, canonical);
  return offsets === null ? { ...answer, text: canonical } : (moved(answer, offsets, given) as object);
}

function moved(value: unknown, offsets: readonly number[], given: string): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, offsets, given));
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) fields[key] = moved(one, offsets, given);
  const { start, end } = fields;
  if (typeof start !== 'number' || typeof end !== 'number') return fields;
  const span = { start: offsets[start] ?? start, end: offsets[end] ?? end };
  for (const key of WORDS) if (typeof fields[key] === 'string') fields[key] = given.slice(span.start, span.end);
  return { ...fields, ...span };
}
