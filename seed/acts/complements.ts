import type { Unit } from '../text/units.ts';
import { isDeterminerLike } from './clause.ts';
import { governorOf, groupAround, isFunctionWord, isModifier, type NameGroup, type Related } from './find-parties.ts';
import type { Grammar } from './word-sets.ts';

/** "in the resort of X": X is where it was. The unit of the "in", or null. */
function siteNoun(
  units: readonly Unit[],
  governor: { at: number; relations: readonly string[] } | null,
  from: number,
  grammar: Grammar,
): number | null {
  if (!governor?.relations.includes('of') || !grammar.siteNouns.has(units[governor.at - 1]?.lower ?? '')) return null;
  for (let i = governor.at - 1; i >= Math.max(from, governor.at - 7); i--)
    if (grammar.prepositions.get(units[i]?.lower ?? '')?.includes('in')) return i;
  return null;
}

/** What stands after a verb in its clause: the object, and names after prepositions. */
export type Complements = { object: NameGroup | null; related: Related[] };

/** The object and the related names in `units[from, to)`. At most two words that are no names may stand before the object. */
export function complementsIn(units: readonly Unit[], from: number, to: number, grammar: Grammar): Complements {
  let object: NameGroup | null = null;
  let plain = 0;
  let crossed = false;
  const related: Related[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      const example = grammar.language.acts.examples.includes(units[group.from - 1]?.lower ?? '') ? related.at(-1) : undefined;
      const site = siteNoun(units, governor, from, grammar);
      if (governor?.relations.includes('in') && unit.mention.via === 'demonym' && isModifier(units, i, grammar)) continue;
      const topic = governor?.relations.includes('in') && grammar.language.acts.situations?.includes(units[governor.at - 1]?.lower ?? '');
      if (topic && governor) related.push({ relations: ['about'], at: governor.at, group });
      else if (site) related.push({ relations: ['in'], at: site, group });
      else if (example) related.push({ relations: example.relations, at: example.at, group });
      else if (governor && governor.to > from) related.push({ relations: governor.relations, at: governor.at, group });
      else if (object === null && !crossed && plain <= 2 && !isModifier(units, i, grammar)) object = group;
      else if (object === null && isModifier(units, i, grammar)) plain++;
      i = Math.max(i, group.to - 1);
      continue;
    }
    if (unit?.kind === 'mark' && unit.lower === ',') crossed = true;
    if (unit?.kind === 'word') {
      if (grammar.prepositions.has(unit.lower)) crossed = true;
      else if (!isFunctionWord(unit.lower, grammar) && !grammar.representatives.has(unit.lower) && !isDeterminerLike(unit)) plain++;
    }
  }
  return { object, related };
}
