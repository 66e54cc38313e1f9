import type { Polarity, Realis } from '../../schema/words/closed-lists.ts';
import type { RealisWord } from '../languages/language.ts';
import type { Unit } from '../text/units.ts';
import type { Grammar } from './word-sets.ts';

/** Whether something happened, as the words around it say. `open`: no day can be given. `supposed`: only if something else happens. `rule` names the word that decided. */
export type RealisReading = {
  realis: Realis;
  polarity: Polarity;
  open: boolean;
  rule: string | null;
  conditional: boolean;
  supposed: boolean;
};

/** Where to look: units before the trigger that govern it, those after that may (a noun's verb), and the whole sentence for conditions. */
export type RealisScope = {
  before: { from: number; to: number };
  after: { from: number; to: number } | null;
  sentence: { from: number; to: number };
  near: number;
  reported: boolean;
  isNoun: boolean;
};

/** Whether a condition ("jika", "if") governs what stands in a range: no comma comes after it. */
export const isConditional = (units: readonly Unit[], range: { from: number; to: number }, grammar: Grammar): boolean =>
  [...realisWords(units, range, grammar)].some(
    ({ word, at }) => word.scope === 'sentence' && !units.slice(at, range.to).some((unit) => unit.lower === ','),
  );

const STRENGTH: Record<Realis, number> = { actual: 0, planned: 1, proposed: 2, hypothetical: 3, cancelled: 4 };

/** Reads the realis and polarity of a trigger from the words that govern it: the weakest claim wins (hypothetical over planned over actual). */
export function findRealis(units: readonly Unit[], scope: RealisScope, grammar: Grammar): RealisReading {
  let best: RealisWord | null = null;
  const take = (word: RealisWord) => {
    if (best === null || STRENGTH[word.realis] > STRENGTH[best.realis]) best = word;
  };
  for (const { word, at, length } of realisWords(units, scope.before, grammar)) {
    if (word.scope === 'noun' || (word.scope === 'object' && scope.isNoun)) {
      const inFrame =
        word.scope === 'object' && units.slice(at + length, scope.before.to).some((unit) => grammar.framePrepositions.has(unit.lower));
      if (!inFrame && isNear(units, at + length, scope.before.to, grammar)) take(word);
    } else if (word.scope === 'clause') take(plannedIfReported(word, scope.reported, grammar));
  }
  if (scope.after)
    for (const { word } of realisWords(units, scope.after, grammar))
      if (word.scope !== 'sentence') take(plannedIfReported(word, scope.reported, grammar));
  for (const { word } of realisWords(units, { from: scope.sentence.from, to: Math.max(scope.sentence.from, scope.before.to) }, grammar))
    if (word.scope === 'sentence') take(word);
  const chosen = best as RealisWord | null;
  return {
    realis: chosen?.realis ?? 'actual',
    polarity: isDenied(units, scope, grammar) ? 'denied' : 'affirmed',
    open: chosen?.open === true,
    conditional: [...realisWords(units, { from: scope.sentence.from, to: scope.before.to }, grammar)].some(
      ({ word, at }) => word.scope === 'sentence' && !units.slice(at, scope.before.to).some((unit) => unit.lower === ','),
    ),
    supposed: chosen?.scope === 'sentence',
    rule: chosen ? `realis/${chosen.words.replaceAll(' ', '-')}` : null,
  };
}

const plannedIfReported = (word: RealisWord, reported: boolean, grammar: Grammar): RealisWord =>
  reported && grammar.language.modality.reportedFuture.includes(word.words) ? { ...word, realis: 'planned' } : word;

/** The realis words in a range, longest first at each place. */
function* realisWords(
  units: readonly Unit[],
  range: { from: number; to: number },
  grammar: Grammar,
): Generator<{ word: RealisWord; at: number; length: number }> {
  for (let i = range.from; i < range.to; i++) {
    if (units[i]?.kind !== 'word') continue;
    for (const length of [3, 2, 1]) {
      if (i + length > range.to) continue;
      const word = grammar.realis.get(wordsAt(units, i, length));
      if (!word) continue;
      yield { word, at: i, length };
      i += length - 1;
      break;
    }
  }
}

const wordsAt = (units: readonly Unit[], at: number, length: number): string =>
  units
    .slice(at, at + length)
    .map((unit) => unit.lower)
    .join(' ');

/** Whether a governing noun that ends at `from` governs the trigger at `to`: only small words, and at most two others, stand between. */
function isNear(units: readonly Unit[], from: number, to: number, grammar: Grammar): boolean {
  let other = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit || unit.kind === 'mark' || unit.kind === 'open' || unit.kind === 'close') return false;
    if (unit.kind === 'name') other += 1;
    else if (
      unit.kind === 'word' &&
      !grammar.light.has(unit.lower) &&
      !grammar.prepositions.has(unit.lower) &&
      !/^(?:the|a|an|his|her|their|such|of|kunjungan|pertemuan)$/.test(unit.lower)
    )
      other += 1;
  }
  return other <= 2;
}

const isDenied = (units: readonly Unit[], scope: RealisScope, grammar: Grammar): boolean =>
  hasNegation(units, { from: scope.near, to: scope.before.to }, grammar) ||
  (scope.after !== null && hasNegation(units, scope.after, grammar));

function hasNegation(units: readonly Unit[], range: { from: number; to: number }, grammar: Grammar): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (units[i]?.kind !== 'word') continue;
    const two = wordsAt(units, i, 2);
    if (grammar.notNegations.has(two)) continue;
    if (grammar.negations.has(two) || grammar.negations.has(units[i]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * What is said of an event noun that ends at `from` ("is being arranged", "sedang disiapkan"): small words, and the first that is none.
 * Null where no predicate follows.
 */
export function predicateAfter(
  units: readonly Unit[],
  from: number,
  region: { from: number; to: number },
  grammar: Grammar,
): { from: number; to: number } | null {
  for (let i = from; i < Math.min(region.to, from + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'time') continue;
    if (unit?.kind !== 'word') return null;
    if (grammar.passiveAuxiliaries.has(unit.lower) || grammar.negations.has(unit.lower) || /ly$/.test(unit.lower)) continue;
    if (grammar.realis.has(unit.lower)) return { from, to: i + 1 };
    if (grammar.light.has(unit.lower)) continue;
    return i > from && !grammar.prepositions.has(unit.lower) && !grammar.subordinators.has(unit.lower) ? { from, to: i + 1 } : null;
  }
  return null;
}
