import type { Unit } from '../text/units.ts';
import type { Region } from './clause.ts';
import type { Grammar } from './word-sets.ts';

/** Whether the words around a trigger state a rule ("every …", "always"), which is no event. */
export function isGeneric(units: readonly Unit[], region: Region, start: number, end: number, grammar: Grammar): boolean {
  const { opening, adverbs } = grammar.language.acts.generic;
  for (let i = Math.max(region.from, start - 3); i < Math.min(region.to, end + 6); i++) {
    const word = units[i]?.lower ?? '';
    if (adverbs.includes(word)) return true;
    if (i <= start && opening.includes(word)) return true;
  }
  return false;
}
