import { beginsClause, type Region } from '../acts/clause.ts';
import type { NameGroup } from '../acts/find-parties.ts';
import type { Found } from '../acts/lexicon.ts';
import { subjectBefore } from '../acts/subject-before.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';
import { candidates } from './saying-candidates.ts';

/** Where the content ends: before a second verb of saying of the same speaker, or before another speaker set against the first. */
export function contentEnd(
  units: readonly Unit[],
  from: number,
  region: Region,
  found: readonly Found[],
  grammar: Grammar,
  quote: number,
  speaker: NameGroup | null,
): number {
  const meant = new Set(speaker?.mentions.map((mention) => mention.entity?.id));
  for (let i = from + 2; i < region.to - 2; i++) {
    const unit = units[i + 1];
    // "… as he hosted": the narrator goes on with what the speaker did meanwhile.
    const meanwhile =
      units[i]?.kind === 'word' && grammar.language.speech.meanwhile.includes(units[i]?.lower ?? '') && units[i]?.quote === quote;
    if (
      meanwhile &&
      unit?.kind === 'name' &&
      unit.mention.entity !== null &&
      meant.has(unit.mention.entity.id) &&
      beginsClause(units, i + 2, found)
    ) {
      return units[i - 1]?.lower === ',' ? i - 1 : i;
    }
  }
  const forms = candidates(units, { from, to: region.to }, found, grammar, quote);
  for (const form of forms) {
    if (form.passive || form.entry === null || form.bare) continue;
    const subject = subjectBefore(units, form.from, { from, to: region.to }, grammar);
    if (subject.kind === 'inherit') {
      const join = subject.start - 1;
      if (join > from && grammar.coordinators.has(units[join]?.lower ?? '')) return units[join - 1]?.lower === ',' ? join - 1 : join;
    }
    if (subject.kind === 'names') {
      const contrast = units[subject.group.from - 1];
      const comma = units[subject.group.from - 2];
      if (contrast?.kind === 'word' && /^(?:while|but|whereas|sementara|sedangkan|namun|tetapi)$/.test(contrast.lower))
        return comma?.lower === ',' ? subject.group.from - 2 : subject.group.from - 1;
    }
  }
  return region.to;
}
