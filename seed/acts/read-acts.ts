import type { ActTrigger } from '../languages/language.ts';
import { governorOf, groupAround, isFunctionWord, type NameGroup } from './find-parties.ts';
import type { ActContext, FoundAct } from './found-act.ts';
import type { Found } from './lexicon.ts';
import { readNoun } from './read-noun-act.ts';
import { readVerb } from './read-verb-act.ts';

/** All acts in a region, in the order of the text. */
export function readActs(context: ActContext): FoundAct[] {
  const acts: FoundAct[] = [];
  let last: NameGroup | null = context.subject ?? firstName(context);
  for (const form of context.found) {
    if (form.from < context.region.from || form.to > context.region.to) continue;
    const act = readForm(form, context, last);
    if (!act) continue;
    acts.push(act.found);
    if (act.subject) last = act.subject;
  }
  return acts;
}

/** The first name of a region that no preposition governs: it is the subject of verbs that have none of their own. */
function firstName({ units, region, grammar }: ActContext): NameGroup | null {
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (unit?.kind !== 'name' || unit.mention.type === 'place' || unit.mention.type === 'outlet') continue;
    const group = groupAround(units, i);
    if (!governorOf(units, group.from, grammar)) return group;
  }
  return null;
}

function readForm(form: Found, context: ActContext, last: NameGroup | null): { found: FoundAct; subject: NameGroup | null } | null {
  const senses = form.senses.filter((sense) => sense.kind === 'act');
  if (senses.length === 0) return null;
  const isNoun = senses.some((sense) => sense.use === 'noun') && isNounHere(form, context);
  if (isNoun && describesNoun(form, context)) return null;
  if (isNoun) return readNoun(form, senses.find((sense) => sense.use === 'noun')?.trigger as ActTrigger, context);
  const verbs = senses.filter((sense) => sense.use !== 'noun');
  return verbs.length > 0 ? readVerb(form, verbs, context, last) : null;
}

/** Whether a noun only describes the noun after it ("ceasefire guarantors"): where adjectives stand before their noun, the last one counts. */
function describesNoun(form: Found, { units, found, grammar }: ActContext): boolean {
  if (!grammar.language.acts.nounsStandLast) return false;
  const next = units[form.to];
  if (next?.kind !== 'word' || next.lower === "'s" || /(?:ed|ing|ly)$/.test(next.lower) || isFunctionWord(next.lower, grammar))
    return false;
  return (
    !found.some((other) => other.from === form.to) &&
    /s$/.test(next.lower) &&
    !grammar.passiveAuxiliaries.has(next.lower) &&
    !grammar.realis.has(next.lower)
  );
}

/** A word that is noun and verb ("visit", "call"): a noun after an article, an owner, a preposition or an adjective; else a verb. */
function isNounHere(form: Found, context: ActContext): boolean {
  const { units, grammar } = context;
  if (form.senses.every((sense) => sense.use === 'noun')) return true;
  const before = units[form.from - 1];
  if (!before) return false;
  if (grammar.nounOpeners.has(before.lower)) return true;
  if (before.kind === 'word' && grammar.prepositions.has(before.lower) && before.lower !== 'to') return true;
  return (
    before.kind === 'word' &&
    !grammar.light.has(before.lower) &&
    !grammar.subordinators.has(before.lower) &&
    !grammar.coordinators.has(before.lower) &&
    !grammar.relatives.has(before.lower)
  );
}
