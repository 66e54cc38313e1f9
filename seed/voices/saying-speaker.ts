import type { Region } from '../acts/clause.ts';
import { governorOf, groupAround, isModifier, type NameGroup } from '../acts/find-parties.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';

/** The first name of a clause that nothing governs. */
export function mainSubject(units: readonly Unit[], region: Region, grammar: Grammar): NameGroup | null {
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (unit?.kind !== 'name' || unit.mention.type === 'place' || unit.mention.type === 'outlet' || isModifier(units, i, grammar)) continue;
    const group = groupAround(units, i);
    if (!governorOf(units, group.from, grammar)) return group;
  }
  return null;
}

/** The speaker after "by", or right after an Indonesian passive. */
export function groupAfterBy(units: readonly Unit[], at: number, region: Region, grammar: Grammar): NameGroup | null {
  for (let i = at; i < Math.min(region.to, at + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      if (governor?.relations.includes('by') || (!governor && i === at && grammar.passiveAuxiliaries.size === 0)) return group;
      return null;
    }
    if (unit?.kind !== 'word') return null;
  }
  return null;
}

/** For "said the minister of A, B": the person after the comma, where what stands before is a title or a body and no verb follows. */
export function personAfterTitle(units: readonly Unit[], group: NameGroup, region: Region, grammar: Grammar): NameGroup | null {
  if (group.mentions.some((mention) => mention.type === 'person' && mention.via !== 'title' && mention.capacity === null)) return null;
  const comma = units[group.to];
  const name = units[group.to + 1];
  if (comma?.lower !== ',' || group.to + 1 >= region.to || name?.kind !== 'name' || name.mention.type !== 'person') return null;
  const next = group.to + 2 < region.to ? units[group.to + 2] : undefined;
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    grammar.prepositions.has(next.lower) ||
    grammar.framePrepositions.has(next.lower) ||
    grammar.relatives.has(next.lower);
  return ends ? { from: group.from, to: group.to + 2, mentions: [name.mention] } : null;
}

/** The name right after an inverted verb ("kata X"), over small words of a title; null where none stands. */
export function nameRightAfter(units: readonly Unit[], at: number, region: Region, _grammar: Grammar): NameGroup | null {
  let i = at;
  while (i < region.to && units[i]?.kind === 'word' && /^(?:the|seorang|para|salah|satu|juru|bicara)$/.test(units[i]?.lower ?? '')) i++;
  const unit = units[i];
  return unit?.kind === 'name' && unit.mention.type !== 'place' ? groupAround(units, i) : null;
}
