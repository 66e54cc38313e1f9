import type { ActTrigger, FormUse, Language, SayingVerb, WrittenForm } from '../languages/language.ts';
import type { Unit } from '../text/units.ts';

/** What a written form may be: acts, a verb of saying, a light verb. */
export type Sense = { use: FormUse } & ({ kind: 'act'; trigger: ActTrigger } | { kind: 'saying'; verb: SayingVerb } | { kind: 'light' });

type Node = { next: Map<string, Node>; senses: Sense[] };

/** All written forms of a language by their words. Built once a language. */
export type Lexicon = { root: Node; prepositions: ReadonlySet<string> };

/** A form found: units `from` to `to` (exclusive), and all that it may be. */
export type Found = { from: number; to: number; senses: Sense[] };

/** The lexicon of a language, from its data. */
export function createLexicon(language: Language): Lexicon {
  const root: Node = { next: new Map(), senses: [] };
  const add = (form: WrittenForm, sense: Sense) => {
    let node = root;
    for (const word of form.words.split(' ')) {
      const next: Node = node.next.get(word) ?? { next: new Map(), senses: [] };
      node.next.set(word, next);
      node = next;
    }
    node.senses.push(sense);
  };
  for (const trigger of language.acts.triggers) for (const form of trigger.forms) add(form, { kind: 'act', use: form.use, trigger });
  for (const verb of language.speech.verbs) for (const form of verb.forms) add(form, { kind: 'saying', use: form.use, verb });
  for (const form of language.acts.lightVerbs) add(form, { kind: 'light', use: form.use });
  return { root, prepositions: new Set(Object.values(language.acts.prepositions).flat()) };
}

/** Half of a word like "Iranian-backed" is no verb. */
const isGlued = (units: readonly Unit[], from: number, to: number): boolean =>
  (units[from - 1]?.lower === '-' && units[from - 1]?.end === units[from]?.start) ||
  (units[to + 1]?.lower === '-' && units[to + 1]?.start === units[to]?.end);

/** The forms that stand in the units, longest first at each place, without overlaps. */
export function findForms(lexicon: Lexicon, units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < units.length; from++) {
    let node: Node | undefined = lexicon.root;
    let best: Found | null = null;
    for (let to = from; to < units.length && node; to++) {
      const unit = units[to];
      if (unit?.kind !== 'word') break;
      node = node.next.get(unit.lower);
      if (
        node &&
        node.senses.length > 0 &&
        !(to > from && units[to + 1]?.kind === 'time' && lexicon.prepositions.has(unit.lower)) &&
        !isGlued(units, from, to)
      )
        best = { from, to: to + 1, senses: node.senses };
    }
    if (best) {
      found.push(best);
      from = best.to - 1;
    }
  }
  return found;
}
