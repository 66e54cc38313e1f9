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
  if (opensLine(context, from, to)) return false;
  const listed = inheritedFromList(context, from);
  if (listed !== null) return listed;
  const after = keyAt(context, to, from);
  const acts = gapAfter(context, to - 1) === ' ' && (names.auxiliaries.includes(after) || names.sayVerbs.includes(after));
  if (acts && !names.prepositions.includes(before)) return true;
  if (before === '' && gapAfter(context, to - 1) === ' ' && names.acting.test(after)) return true;
  // "Beijing and Washington would …": the first of a pair acts where the second does.
  const second = names.and.includes(after) ? context.hits[to + 1] : null;
  if (second && !names.prepositions.includes(before) && names.auxiliaries.includes(keyAt(context, second.to, from))) return true;
  if (isOwnCapital(context, from)) return names.with.includes(before);
  const next = context.words[to];
  const gap = gapAfter(context, to - 1);
  if (gap.startsWith(',') || gap.startsWith(' (') || names.placeHeads.includes(before) || names.placeNouns.includes(before)) return false;
  // English puts a city before the noun that it describes ("the Paris accord"); an object or owner is the government.
  const describes =
    names.stateIn === 'before' &&
    gap === ' ' &&
    next !== undefined &&
    !names.prepositions.includes(next.key) &&
    !names.and.includes(next.key);
  return !describes && names.actorAfter.test(before);
}

/** Whether a city opens its line as the place from which is reported ("MOSCOW (Reuters) -", "Jakarta -"). */
function opensLine(context: MentionContext, from: number, to: number): boolean {
  const start = context.words[from]?.start ?? 0;
  const isFirst = context.text.slice(context.text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  return isFirst && /^\s*[-–—(,:]/.test(gapAfter(context, to - 1));
}

/** In a list ("London, Paris and Berlin") what the first one is; null outside of lists. */
function inheritedFromList(context: MentionContext, from: number): boolean | null {
  const before = context.words[from - 1];
  if (!before || context.sentenceOf[from - 1] !== context.sentenceOf[from]) return null;
  const gap = gapAfter(context, from - 1);
  const end = context.names.and.includes(before.key) ? from - 1 : gap === ', ' ? from : -1;
  for (let i = end - 1; end > 0 && i >= end - 3 && i >= 0; i -= 1) {
    const hit = context.hits[i];
    const metonym = hit?.to === end ? hit.values.find((v) => v.kind === 'metonym') : undefined;
    if (hit && metonym?.kind === 'metonym') return isGovernment(context, i, hit.to, metonym.sure);
  }
  return null;
}

/** The capital of the country that a language is at home in is named as a city far more often than as its government. */
function isOwnCapital(context: MentionContext, from: number): boolean {
  return context.language === 'id' && (context.hits[from]?.values.some((v) => v.kind === 'metonym' && v.state.iso3 === 'IDN') ?? false);
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
