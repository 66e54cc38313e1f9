import type { Unit } from '../text/units.ts';
import type { Region } from './clause.ts';
import type { Found } from './lexicon.ts';
import type { Grammar } from './word-sets.ts';

/** Whether a preposition that makes a frame stands right before. */
export function framePreposition(units: readonly Unit[], start: number, region: Region, grammar: Grammar): 'inside' | 'beside' | null {
  for (let i = start - 1; i >= Math.max(region.from, start - 3); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return null;
    const three = `${units[i - 2]?.lower ?? ''} ${units[i - 1]?.lower ?? ''} ${unit.lower}`;
    const two = `${units[i - 1]?.lower ?? ''} ${unit.lower}`;
    const phrases = [`${units[i - 3]?.lower ?? ''} ${three}`, three, two, unit.lower];
    if (phrases.some((words) => grammar.besidePrepositions.has(words))) return 'beside';
    if (phrases.some((words) => grammar.framePrepositions.has(words))) return 'inside';
    if (grammar.prepositions.has(unit.lower) || grammar.subordinators.has(unit.lower)) return null;
  }
  return null;
}

/** The unit of the frame preposition before a noun. */
export function prepositionBefore(units: readonly Unit[], start: number, region: Region, grammar: Grammar): number {
  for (let i = start - 1; i >= Math.max(region.from, start - 2); i--) {
    const word = units[i]?.lower ?? '';
    if (grammar.framePrepositions.has(word) || grammar.besidePrepositions.has(word)) return i;
  }
  return start;
}

/** "pertemuan ini", "this meeting", "the summit". */
export function pointsBack(units: readonly Unit[], form: Found, end: number, grammar: Grammar): boolean {
  for (let i = form.to; i < Math.min(end, form.to + 6); i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' && unit?.kind !== 'name') break;
    if (unit.kind === 'word' && grammar.pointsAfter.has(unit.lower)) return true;
  }
  for (let i = form.from - 1; i >= Math.max(0, form.from - 2); i--) if (grammar.pointsBefore.has(units[i]?.lower ?? '')) return true;
  return false;
}
