import type { Unit } from '../text/units.ts';
import type { Found } from './lexicon.ts';
import type { Grammar } from './word-sets.ts';

/** A stretch of units, half open. */
export type Region = { from: number; to: number };

/** Where the clause of a verb that ends at `after` ends: before another clause, a quotation, or a comma that no place, time or preposition follows. */
export function clauseEnd(units: readonly Unit[], after: number, region: Region, found: readonly Found[], grammar: Grammar): number {
  for (let i = after; i < region.to; i++) {
    const unit = units[i];
    if (!unit) return i;
    if (unit.kind === 'close') continue;
    if (unit.kind === 'open') {
      if (isWholeClause(units, i, region)) return i;
      continue;
    }
    const fixed = fixedPhraseAt(units, i, grammar);
    if (fixed > 0) {
      i += fixed - 1;
      continue;
    }
    if (unit.kind === 'mark') {
      if (/^[;:.!?]$/.test(unit.lower) && i + 1 >= region.to) return i;
      if (/^[;:]$/.test(unit.lower)) return i;
      if (/^[–—]$/.test(unit.lower)) return i;
      if (unit.lower === ',' && !goesOnAfterComma(units, i, grammar)) return i;
      continue;
    }
    if (unit.kind !== 'word') continue;
    if (grammar.relatives.has(unit.lower)) return i;
    const next = units[i + 1];
    const phrase =
      next?.kind === 'time' ||
      (grammar.prepositions.has(unit.lower) && (isDeterminerLike(next) || (next?.kind === 'name' && !beginsClause(units, i + 2, found))));
    if (grammar.subordinators.has(unit.lower) && !phrase && i > after) return i;
    if (grammar.coordinators.has(unit.lower) && beginsClause(units, i + 1, found)) return i;
  }
  return region.to;
}

/** How many units a phrase takes that only looks like the start of a clause ("for the first time"); 0 where there is none. */
function fixedPhraseAt(units: readonly Unit[], at: number, grammar: Grammar): number {
  const phrase = grammar.language.acts.fixedPhrases.find((one) => one.split(' ').every((word, k) => units[at + k]?.lower === word));
  return phrase ? phrase.split(' ').length : 0;
}

/** The opening mark that belongs to the closing one at `at`. */
export function openBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (units[i]?.kind === 'open') return i;
  return at;
}

/** Whether a word opens a noun phrase. */
export const isDeterminerLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && /^(?:the|a|an|his|her|their|its|this|that|pertemuan|kunjungan)$/.test(unit.lower);

/** Whether a quotation at `i` is more than a few quoted words. */
export function isWholeClause(units: readonly Unit[], i: number, region: Region): boolean {
  let count = 0;
  for (let k = i + 1; k < region.to && units[k]?.kind !== 'close'; k++) count++;
  return count > 7;
}

const goesOnAfterComma = (units: readonly Unit[], comma: number, grammar: Grammar): boolean => {
  const next = units[comma + 1];
  const after = units[comma + 2];
  if (next?.kind === 'time') return true;
  if (next?.kind === 'name')
    return (
      (next.mention.type === 'place' || next.mention.type === 'country') &&
      (after === undefined || after.kind === 'mark' || after.kind === 'time' || after.lower === 'and' || after.lower === 'dan')
    );
  if (next?.kind === 'word' && grammar.language.acts.examples.includes(next.lower)) return true;
  return next?.kind === 'word' && grammar.prepositions.has(next.lower) && !grammar.subordinators.has(next.lower);
};

/** Whether a verb, or a name and a verb, stands at `at`: then "and" joins clauses, not names. */
export function beginsClause(units: readonly Unit[], at: number, found: readonly Found[]): boolean {
  for (let i = at; i < Math.min(units.length, at + 4); i++) {
    const form = found.find((one) => one.from === i);
    if (form?.senses.some((sense) => sense.use !== 'noun')) return true;
    if (units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** Where the clause of the unit at `at` begins: back to a conjunction, a verb of another clause, a quotation or a strong mark. */
export function clauseStart(units: readonly Unit[], at: number, region: Region, found: readonly Found[], grammar: Grammar): number {
  for (let i = at - 1; i >= region.from; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'open' || unit.kind === 'close') return i + 1;
    if (unit.kind === 'mark' && /^[;:.!?–—]$/.test(unit.lower)) return i + 1;
    if (unit.kind !== 'word') continue;
    if (grammar.relatives.has(unit.lower)) return i + 1;
    const form = found.find((one) => one.to === i + 1);
    if (form?.senses.every((sense) => sense.use !== 'noun')) return i + 1;
    const next = units[i + 1];
    const phrase =
      next?.kind === 'time' ||
      next?.kind === 'name' ||
      isDeterminerLike(next) ||
      grammar.framePrepositions.has(unit.lower) ||
      grammar.besidePrepositions.has(unit.lower);
    if (grammar.subordinators.has(unit.lower) && !phrase) return i + 1;
    if (grammar.coordinators.has(unit.lower) && units[i - 1]?.lower === ',') return i + 1;
  }
  return region.from;
}

/** Where the words that carry an act end: further than its clause, over purposes and participles, up to a clause with a comma or a relative of its own. */
export function evidenceEnd(units: readonly Unit[], from: number, region: Region, found: readonly Found[], grammar: Grammar): number {
  for (let i = from; i < region.to; i++) {
    const unit = units[i];
    if (unit === undefined || i - from > 28) return i;
    if (unit.kind === 'mark' && /^[;:.!?–—]$/.test(unit.lower)) return i;
    if (unit.lower === ',' && !goesOnAfterComma(units, i, grammar)) return i;
    if (unit.kind === 'word' && i > from && grammar.coordinators.has(unit.lower) && beginsClause(units, i + 1, found)) return i;
  }
  return region.to;
}
