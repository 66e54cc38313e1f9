import { gapAfter, keyAt, type MentionContext } from './mention-context.ts';

const isPartner = (context: MentionContext, i: number): boolean =>
  context.hits[i]?.values.some((v) => v.kind === 'metonym' || v.kind === 'state' || v.kind === 'organisation') ?? false;

/**
 * Whether a seat of government at words `from`…`to` stands for the government ("hubungan antara Moskow dan Washington", "Beijing protested") or for the place.
 * A city is a place unless the words around it make it one who acts; a palace or ministry is one who acts unless a preposition of place stands before.
 */
export function isGovernment(context: MentionContext, from: number, to: number, sure: 'sure' | 'maybe' | 'city'): boolean {
  const { names } = context;
  const before = keyAt(context, from - 1, from) === 'the' ? keyAt(context, from - 2, from) : keyAt(context, from - 1, from);
  if (names.placePrepositions.includes(before)) return sure !== 'city' && before === 'dari';
  if (sure !== 'city') return true;
  const isPaired =
    (names.between.includes(before) && names.and.includes(keyAt(context, to, from)) && isPartner(context, to + 1)) ||
    (names.and.includes(before) && followsActor(context, from));
  if (isPaired) return true;
  if (gapAfter(context, to - 1) === '-' && isPartner(context, to)) return true;
  const after = keyAt(context, to, from);
  const acts = gapAfter(context, to - 1) === ' ' && (names.auxiliaries.includes(after) || names.sayVerbs.includes(after));
  if (acts && !names.prepositions.includes(before)) return true;
  // "Beijing and Washington would …": the first of a pair acts where the second does.
  const second = names.and.includes(after) ? context.hits[to + 1] : null;
  if (second && !names.prepositions.includes(before) && names.auxiliaries.includes(keyAt(context, second.to, from))) return true;
  return names.with.includes(before) || /^(oleh|by|kepada|against|bagi)$/.test(before);
}

/** The second of a pair: the first, two words before, is one who acts. */
function followsActor(context: MentionContext, from: number): boolean {
  for (let i = from - 2; i >= from - 4 && i >= 0; i -= 1) {
    const hit = context.hits[i];
    if (!hit || hit.to !== from - 1 || !isPartner(context, i)) continue;
    const before = keyAt(context, i - 1, i);
    return hit.values.some((v) => v.kind === 'state')
      ? !context.names.placePrepositions.includes(before)
      : context.names.between.includes(before);
  }
  return false;
}
