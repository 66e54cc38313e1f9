import type { Unit } from '../text/units.ts';
import { isWholeClause, openBefore, type Region } from './clause.ts';
import { governorOf, groupAround, isModifier, type NameGroup } from './find-parties.ts';
import type { Grammar } from './word-sets.ts';

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
    // "They then held": right after the subject it joins nothing.
    if (grammar.coordinators.has(unit.lower) && !(grammar.light.has(unit.lower) && units[i - 1]?.kind === 'name')) return give();
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
  const isTitle = group.mentions.every((mention) => mention.type === 'person' && mention.via === 'title');
  if (!isTitle && group.mentions.some((mention) => mention.type === 'person')) return null;
  let words = isTitle ? 1 : 0;
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
