import { gapAfter, isCapital, type MentionContext, opensSentence } from './mention-context.ts';

/** Words `from` up to (not with) `to`. */
export type WordRange = { from: number; to: number };

const MOST = 8;

/** The words from `from` on that are written like one name: capitals, initials and the small particles of names between them. Null where no name begins. */
export function capitalRun(context: MentionContext, from: number, mayBeCommon = false): WordRange | null {
  const { words, names, roles, sentenceOf } = context;
  const isName = (i: number): boolean => {
    const word = words[i];
    if (!word || !isCapital(word) || sentenceOf[i] !== sentenceOf[from] || sentenceOf[i] === -1) return false;
    if (names.weakNames.includes(word.key)) return i > from || isWeakName(context, i);
    if (!mayBeCommon && names.notNames.includes(word.key) && (opensSentence(context, i) || i === from || word.key.length < 4)) return false;
    return true;
  };
  if (!isName(from)) return null;
  let to = from + 1;
  while (to < words.length && to - from < MOST) {
    const gap = gapAfter(context, to - 1);
    const before = words[to - 1];
    const isJoint =
      gap === ' ' || gap === '-' || gap === '.' || (gap === '. ' && (before?.text.length ?? 9) <= 2) || gap === "'" || gap === '’';
    if (!isJoint || ((gap === "'" || gap === '’') && words[to]?.text === 's')) break;
    if (names.particles.includes(words[to]?.text ?? '') && isName(to + 1) && gap === ' ') {
      to += 2;
      continue;
    }
    if (gap === '-' && isPersonWord(context, to - 1) && isPersonWord(context, to)) break;
    const isKnown = context.hits[to]?.values.some((v) => v.kind !== 'place' && v.kind !== 'metonym') ?? false;
    if (!isName(to) || isKnown || (roles[to] && gap === ' ' && (words[to]?.text.length ?? 0) > 3)) break;
    to += 1;
  }
  return { from, to };
}

const isPersonWord = (context: MentionContext, i: number): boolean => context.gazetteer.surnames.has(context.words[i]?.key ?? '');

/** Whether a common word stands where it may be a name: not at the opening of a sentence or in a date ("in May"). */
function isWeakName(context: MentionContext, i: number): boolean {
  const { names, words } = context;
  if (!names.notNames.includes(words[i]?.key ?? '')) return true;
  return (
    !names.notNameAfter.includes(words[i - 1]?.key ?? '') && !/^\d/.test(words[i - 1]?.text ?? '') && !/^\d/.test(words[i + 1]?.text ?? '')
  );
}
