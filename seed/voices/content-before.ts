import type { Region } from '../acts/clause.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';

/** What was said before the saying: a quotation, or a clause up to a comma, that ends right before `at`. */
export function contentBefore(units: readonly Unit[], region: Region, at: number, quote: number, grammar: Grammar): Region | null {
  let i = at - 1;
  while (i >= region.from && units[i]?.kind === 'mark' && /^[,.!?—–-]$/.test(units[i]?.lower ?? '')) i--;
  const commaBetween = i < at - 1;
  if (units[i]?.kind === 'close' || (commaBetween && (units[i]?.quote ?? -1) !== quote)) {
    const last = units[i]?.kind === 'close' ? i - 1 : i;
    const inside = units[last]?.quote ?? -1;
    if (inside === -1 || inside === quote) return null;
    let from = last;
    while (from > region.from && units[from - 1]?.quote === inside) from--;
    if (last - from < 3 && from - 1 > region.from) return { from: region.from, to: last + 1 };
    return { from, to: last + 1 };
  }
  const first = units[region.from];
  const fronted =
    first?.kind !== 'name' &&
    (first?.kind === 'time' ||
      grammar.prepositions.has(first?.lower ?? '') ||
      grammar.subordinators.has(first?.lower ?? '') ||
      grammar.framePrepositions.has(first?.lower ?? '') ||
      grammar.besidePrepositions.has(first?.lower ?? ''));
  if (commaBetween && units[i + 1]?.lower === ',' && i - region.from >= 4 && !fronted) return { from: region.from, to: i + 1 };
  return null;
}

/** Whether a stretch ends in a quotation of its own. */
export const isQuoted = (units: readonly Unit[], part: Region, quote: number): boolean => (units[part.to - 1]?.quote ?? -1) !== quote;
