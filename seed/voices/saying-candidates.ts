import type { Region } from '../acts/clause.ts';
import type { Found } from '../acts/lexicon.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';
import type { Candidate } from './saying.ts';

/** Forms of saying in the region that are not inside a quotation of it. */
export function candidates(units: readonly Unit[], region: Region, found: readonly Found[], grammar: Grammar, quote: number): Candidate[] {
  const list: Candidate[] = [];
  for (const form of found) {
    if (form.from < region.from || form.to > region.to || (units[form.from]?.quote ?? -1) !== quote) continue;
    const senses = form.senses.filter(
      (sense) => sense.kind === 'saying' && (!sense.verb.withNoun || classAfter(units, form.to, region, sense.verb.withNoun, grammar)),
    );
    if (senses.length === 0 || grammar.nounOpeners.has(units[form.from - 1]?.lower ?? '') || isActWithNoun(units, form, region, grammar))
      continue;
    const afterAuxiliary = isAfterAuxiliary(units, form.from, grammar);
    const isPassive =
      senses.every((sense) => sense.use === 'passive') || (afterAuxiliary && senses.some((sense) => sense.use === 'passive'));
    const sense = senses.find((one) => (one.use === 'passive') === isPassive) ?? senses[0];
    if (sense?.kind !== 'saying') continue;
    list.push({
      from: form.from,
      to: form.to,
      entry: sense.verb,
      passive: isPassive,
      bare: !isPassive && senses.every((one) => one.use === 'bare'),
      inverted: senses.every((one) => one.use === 'inverted'),
    });
  }
  for (let i = region.from; i < region.to; i++) {
    if (units[i]?.kind === 'word' && grammar.cliticVerbs.has(units[i]?.lower ?? '') && (units[i]?.quote ?? -1) === quote) {
      list.push({ from: i, to: i + 1, entry: null, passive: false, bare: false, inverted: false });
    }
  }
  return list.sort((a, b) => a.from - b.from);
}

/** "menyampaikan undangan", "an invitation was conveyed": an act and no saying, where the noun of the act stands right after, or before a passive. */
const isActWithNoun = (units: readonly Unit[], form: Found, region: Region, grammar: Grammar): boolean =>
  form.senses.some(
    (sense) =>
      sense.kind === 'act' &&
      sense.trigger.withNoun !== undefined &&
      (sense.use === 'passive'
        ? classWithin(units, Math.max(region.from, form.from - 5), form.from, sense.trigger.withNoun, grammar)
        : classAfter(units, form.to, region, sense.trigger.withNoun, grammar)),
  );

/** Whether a noun of one of the classes stands within the next few units. */
const classAfter = (units: readonly Unit[], at: number, region: Region, classes: readonly string[], grammar: Grammar): boolean =>
  classWithin(units, at, Math.min(region.to, at + 4), classes, grammar);

function classWithin(units: readonly Unit[], from: number, to: number, classes: readonly string[], grammar: Grammar): boolean {
  const words = units.slice(from, to).map((unit) => unit.lower);
  return classes.some((name) => grammar.language.acts.nounClasses[name]?.some((word) => words.includes(word)));
}

/** Whether a form of "to be" stands before the verb, with only small words between. */
export function isAfterAuxiliary(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return false;
    if (grammar.passiveAuxiliaries.has(unit.lower)) return true;
    if (!grammar.light.has(unit.lower) && !/ly$/.test(unit.lower)) return false;
  }
  return false;
}
