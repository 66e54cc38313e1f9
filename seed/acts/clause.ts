import type { Unit } from '../text/units.ts';
import { governorOf, groupAround, isFunctionWord, isModifier, type NameGroup, type Related } from './find-parties.ts';
import type { Found } from './lexicon.ts';
import type { Grammar } from './word-sets.ts';

/** A stretch of units, half open. */
export type Region = { from: number; to: number };

/** Who stands before a verb. `inherit`: nobody, and the verb takes the subject of the one before. `other`: something that is no name. */
export type Subject =
  | { kind: 'names'; group: NameGroup; start: number }
  | { kind: 'self'; start: number }
  | { kind: 'inherit'; start: number }
  | { kind: 'other'; start: number };

const MOST_UNKNOWN = 6;

/** Looks for the subject of the verb at `at`, backwards to the start of its clause. `start` is the first unit of the clause as far as it was read. */
export function subjectBefore(units: readonly Unit[], at: number, region: Region, grammar: Grammar): Subject {
  let unknown = 0;
  let noun = false;
  let aside: NameGroup | null = null;
  let i = at - 1;
  const give = (): Subject =>
    aside !== null
      ? { kind: 'names', group: aside, start: Math.min(i + 1, aside.from) }
      : { kind: unknown === 0 && !noun ? 'inherit' : 'other', start: Math.min(i + 1, at) };
  for (; i >= region.from; i--) {
    const unit = units[i];
    if (!unit) break;
    if (unit.kind === 'time') continue;
    if (unit.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      if (governor && governor.at >= region.from && !isOfRepresentatives(units, governor.at, grammar)) {
        if (governor.relations.includes('between')) noun = true;
        i = governor.at;
        continue;
      }
      if (isModifier(units, i, grammar) || cannotAct(unit)) {
        unknown++;
        continue;
      }
      const holder = personBeforeTitle(units, group, region, grammar);
      return { kind: 'names', group: holder ?? group, start: (holder ?? group).from };
    }
    if (unit.kind === 'mark') {
      if (unit.lower === ',' && unknown === 0 && units[i - 1]?.lower === ')') continue;
      if (unit.lower === ',' && unknown === 0) {
        const before = appositionHead(units, i, region, grammar);
        if (before) return { kind: 'names', group: before, start: before.from };
        if (isAside(units, i, region)) continue;
        // "The president of B, A, said": the mention holds the first comma itself.
        const named = units[i - 1];
        if (named?.kind === 'name' && named.lower.includes(',') && !cannotAct(named))
          return { kind: 'names', group: groupAround(units, i - 1), start: i - 1 };
      }
      if (/^[()–—-]$/.test(unit.lower)) {
        const back = dashedBefore(units, i, region);
        if (back !== null) {
          aside ??= namesOnly(units, back + 1, i);
          i = back;
          continue;
        }
      }
      return give();
    }
    if ((unit.kind === 'open' || unit.kind === 'close') && !isWholeClause(units, unit.kind === 'open' ? i : openBefore(units, i), region))
      continue;
    if (unit.kind !== 'word') return give();
    if (unknown === 0 && grammar.selves.has(unit.lower)) return { kind: 'self', start: i };
    if (grammar.relatives.has(unit.lower)) {
      let k = i - 1;
      if (units[k]?.lower === ',') k--;
      const head = units[k];
      if (head?.kind === 'name' && !cannotAct(head)) return { kind: 'names', group: groupAround(units, k), start: i };
      return { kind: 'other', start: i };
    }
    if (grammar.coordinators.has(unit.lower)) return give();
    if (isChained(units, i, grammar)) continue;
    if (grammar.subordinators.has(unit.lower)) return give();
    if (!grammar.light.has(unit.lower) && !/ly$/.test(unit.lower)) {
      unknown++;
      if (unknown > MOST_UNKNOWN) return { kind: 'other', start: i };
    }
  }
  return give();
}

/** "plans to", "akan untuk": an infinitive mark after a word that goes with it does not begin a clause. */
const isChained = (units: readonly Unit[], i: number, grammar: Grammar): boolean => {
  const unit = units[i];
  if (!unit || !grammar.light.has(unit.lower)) return false;
  if (!/^(?:to|untuk)$/.test(unit.lower)) return true;
  const before = units[i - 1];
  return before?.kind === 'word' && grammar.light.has(before.lower);
};

/** Outlets and places act for nobody. */
const cannotAct = (unit: Unit): boolean => unit.kind === 'name' && (unit.mention.type === 'outlet' || unit.mention.type === 'place');

/** For "A, adviser of B said": the person before the comma, where the name found only ends a title. */
function personBeforeTitle(units: readonly Unit[], group: NameGroup, region: Region, grammar: Grammar): NameGroup | null {
  if (group.mentions.some((mention) => mention.type === 'person')) return null;
  let words = 0;
  for (let i = group.from - 1; i >= Math.max(region.from, group.from - 8); i--) {
    const unit = units[i];
    if (unit?.lower === ',') {
      const head = units[i - 1];
      return words > 0 && head?.kind === 'name' && head.mention.type === 'person' ? groupAround(units, i - 1) : null;
    }
    if (unit?.kind !== 'word' || grammar.subordinators.has(unit.lower) || grammar.relatives.has(unit.lower)) return null;
    words++;
  }
  return null;
}

/** Officials or forces "of" or "from" a state act for it. */
const isOfRepresentatives = (units: readonly Unit[], preposition: number, grammar: Grammar): boolean => {
  const word = units[preposition - 1];
  return word?.kind === 'word' && grammar.representatives.has(word.lower) && /^(?:of|from|dari)$/.test(units[preposition]?.lower ?? '');
};

/** The group that an aside consists of: names, commas, "and" and owners, and nothing else. */
function namesOnly(units: readonly Unit[], from: number, to: number): NameGroup | null {
  const first = units.findIndex((unit, k) => k >= from && k < to && unit.kind === 'name');
  if (first < 0) return null;
  for (let k = from; k < to; k++) if (units[k]?.kind !== 'name' && !/^(?:,|and|dan|serta|'s)$/.test(units[k]?.lower ?? '')) return null;
  return groupAround(units, first);
}

/** For `A, the minister of B, said`: the group before the first of two commas, where the stretch between has no verb of its own. */
function appositionHead(units: readonly Unit[], comma: number, region: Region, grammar: Grammar): NameGroup | null {
  for (let i = comma - 1; i >= Math.max(region.from, comma - 16); i--) {
    const unit = units[i];
    if (unit?.kind === 'name') {
      // "the minister, A, said": the nearer name, if nothing governs it.
      const group = groupAround(units, i);
      const before = units[group.from - 1];
      const closing = units[i + 1]?.lower === ',' && i + 1 === comma;
      if (closing && before?.lower === ',' && !cannotAct(unit) && !isModifier(units, i, grammar)) return group;
      continue;
    }
    if (unit?.lower === ',') {
      const head = units[i - 1];
      if (head?.kind === 'name' && !cannotAct(head) && !isModifier(units, i - 1, grammar)) {
        const group = groupAround(units, i - 1);
        return governorOf(units, group.from, grammar) ? null : group;
      }
      return null;
    }
    if (unit?.kind === 'mark' || unit?.kind === 'close') return null;
  }
  return null;
}

/** Whether the comma closes a short aside of time ("on Sunday,"): two commas with only times between. */
const isAside = (units: readonly Unit[], comma: number, region: Region): boolean =>
  units[comma - 1]?.kind === 'time' && comma - 2 >= region.from && units[comma - 2]?.lower === ',';

/** For a closing bracket or dash at `i`: where the opening one stands. */
function dashedBefore(units: readonly Unit[], i: number, region: Region): number | null {
  const closing = units[i]?.lower ?? '';
  if (closing === '(') return null;
  const opening = closing === ')' ? '(' : closing;
  for (let k = i - 1; k >= Math.max(region.from, i - 25); k--) if (units[k]?.lower === opening) return k;
  return null;
}

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
function openBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (units[i]?.kind === 'open') return i;
  return at;
}

const isDeterminerLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && /^(?:the|a|an|his|her|their|its|this|that|pertemuan|kunjungan)$/.test(unit.lower);

/** Whether a quotation at `i` is more than a few quoted words. */
function isWholeClause(units: readonly Unit[], i: number, region: Region): boolean {
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

/** "in the resort of X": X is where it was. The unit of the "in", or null. */
function siteNoun(units: readonly Unit[], governor: { at: number; relations: readonly string[] } | null, from: number): number | null {
  if (!governor?.relations.includes('of') || !SITE.test(units[governor.at - 1]?.lower ?? '')) return null;
  for (let i = governor.at - 1; i >= Math.max(from, governor.at - 7); i--) if (/^(?:in|at)$/.test(units[i]?.lower ?? '')) return i;
  return null;
}

const SITE = /^(?:resort|city|town|capital|port|province|village|island|region|state)$/;

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
      const site = siteNoun(units, governor, from);
      if (governor?.relations.includes('in') && unit.mention.via === 'demonym' && isModifier(units, i, grammar)) continue;
      if (site) related.push({ relations: ['in'], at: site, group });
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
