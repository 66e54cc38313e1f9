import type { FoundMention } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import type { Relation } from './frames.ts';
import type { Grammar } from './word-sets.ts';

/** A group of names that stand as one: "Iran and Turkey"; units `from` to `to` (exclusive). */
export type NameGroup = { from: number; to: number; mentions: FoundMention[] };

/** A name group after a preposition. */
export type Related = { relations: readonly Relation[]; at: number; group: NameGroup };

const isAnd = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:and|dan|serta|&|maupun|beserta)$/.test(unit.lower);
const isComma = (unit: Unit | undefined): boolean => unit?.lower === ',';

/** The preposition that governs the unit at `at`, looking over articles and the like; null without one. */
export function governorOf(
  units: readonly Unit[],
  at: number,
  grammar: Grammar,
): { at: number; to: number; relations: readonly Relation[] } | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return null;
    const two = `${units[i - 1]?.lower ?? ''} ${unit.lower}`;
    const pair = grammar.prepositions.get(two);
    if (pair) return { at: i - 1, to: i + 1, relations: pair };
    const one = grammar.prepositions.get(unit.lower);
    if (one) return { at: i, to: i + 1, relations: one };
    if (!isDeterminer(unit.lower, grammar)) return null;
  }
  return null;
}

const isDeterminer = (word: string, grammar: Grammar): boolean => grammar.determiners.has(word) || grammar.representatives.has(word);

/** The whole group that the name at `at` belongs to: names joined by "and", or by commas up to an "and". */
export function groupAround(units: readonly Unit[], at: number): NameGroup {
  let from = at;
  let to = at + 1;
  const mentions = [nameAt(units, at)];
  for (;;) {
    const back = previousMember(units, from);
    if (back === null) break;
    from = back;
    mentions.unshift(nameAt(units, back));
  }
  for (;;) {
    const next = nextMember(units, to);
    if (next === null) break;
    to = next + 1;
    mentions.push(nameAt(units, next));
  }
  return { from, to, mentions: mentions.filter((one): one is FoundMention => one !== null) };
}

const nameAt = (units: readonly Unit[], at: number): FoundMention | null => {
  const unit = units[at];
  return unit?.kind === 'name' ? unit.mention : null;
};

/** The name before `at` that is joined to it: across "and", or across a comma in a list that has an "and" after. */
function previousMember(units: readonly Unit[], at: number): number | null {
  let i = at - 1;
  if (units[i]?.lower === "'s" && units[i - 1]?.kind === 'name') return null;
  while (units[i]?.kind === 'word' && /^(?:the|both|president|presiden)$/.test(units[i]?.lower ?? '')) i--;
  if (isAnd(units[i])) {
    i--;
    if (isComma(units[i])) i--;
  } else if (isComma(units[i]) && hasAndAfter(units, at)) i--;
  else return null;
  return units[i]?.kind === 'name' ? i : null;
}

function nextMember(units: readonly Unit[], at: number): number | null {
  let i = at;
  if (isComma(units[i])) {
    if (!isAnd(units[i + 1]) && !hasAndAfter(units, i + 1)) return null;
    i++;
  }
  const joined = isAnd(units[i]);
  if (joined) i++;
  else if (i === at) return null;
  // "Turkey's Recep": the owner is no member, the owned is.
  while (units[i]?.kind === 'word' && /^(?:the)$/.test(units[i]?.lower ?? '')) i++;
  if (units[i]?.kind === 'name' && units[i + 1]?.lower === "'s" && units[i + 2]?.kind === 'name') i += 2;
  return units[i]?.kind === 'name' ? i : null;
}

/** Whether the list that goes on at `at` (names and commas only) ends in "and" and a name. */
function hasAndAfter(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < Math.min(units.length, at + 12); i++) {
    if (isAnd(units[i])) return units[i + 1]?.kind === 'name' || units[i + 2]?.kind === 'name';
    if (units[i]?.kind !== 'name' && !isComma(units[i]) && units[i]?.lower !== "'s") return false;
  }
  return false;
}

/** Whether the name at `at` only describes a noun after it ("Russian diplomacy", "Putin 's plan") and acts for nobody. */
export function isModifier(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.kind !== 'name') return true;
  if (next?.lower === "'s") return true;
  if (next?.kind === 'word' && /^(?:his|her|their|its|my|our)$/.test(unit.lower) && !isFunctionWord(next.lower, grammar)) return true;
  const others = grammar.language.acts.others;
  if (unit.mention.type === 'country' && [next, units[at - 1]].some((one) => one?.kind === 'word' && others?.includes(one.lower)))
    return true;
  if (unit.mention.via !== 'demonym') return false;
  return (
    next?.kind === 'name' || (next?.kind === 'word' && !grammar.representatives.has(next.lower) && !isFunctionWord(next.lower, grammar))
  );
}

/** Whether a word belongs to the grammar and names nothing. */
export const isFunctionWord = (word: string, grammar: Grammar): boolean =>
  grammar.light.has(word) ||
  grammar.prepositions.has(word) ||
  grammar.subordinators.has(word) ||
  grammar.coordinators.has(word) ||
  grammar.relatives.has(word);
