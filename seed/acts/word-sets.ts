import type { Language, RealisWord } from '../languages/language.ts';
import type { Relation } from './frames.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** A language's words as sets, and its lexicon: what the grammar asks. Built once a language. */
export type Grammar = {
  language: Language;
  lexicon: Lexicon;
  light: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  representatives: ReadonlySet<string>;
  /** Preposition (one or more words) → what it may say of the actor after it. */
  prepositions: ReadonlyMap<string, readonly Relation[]>;
  pointsBefore: ReadonlySet<string>;
  pointsAfter: ReadonlySet<string>;
  passiveAuxiliaries: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  realis: ReadonlyMap<string, RealisWord>;
  negations: ReadonlySet<string>;
  notNegations: ReadonlySet<string>;
  factiveNouns: ReadonlySet<string>;
  framePrepositions: ReadonlySet<string>;
  besidePrepositions: ReadonlySet<string>;
  cliticVerbs: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  siteNouns: ReadonlySet<string>;
  nounOpeners: ReadonlySet<string>;
  tellVerbs: ReadonlySet<string>;
  audience: ReadonlySet<string>;
  /** Words by which a speaker means himself and his own. */
  selves: ReadonlySet<string>;
};

const built = new WeakMap<Language, Grammar>();

/** The grammar of a language. Asking twice gives the same one. */
export function grammarOf(language: Language): Grammar {
  const known = built.get(language);
  if (known) return known;
  const { acts, speech, modality } = language;
  const prepositions = new Map<string, Relation[]>();
  for (const [relation, words] of Object.entries(acts.prepositions) as [Relation, readonly string[]][]) {
    for (const word of words) prepositions.set(word, [...(prepositions.get(word) ?? []), relation]);
  }
  const grammar: Grammar = {
    language,
    lexicon: createLexicon(language),
    light: new Set(acts.lightWords),
    subordinators: new Set(acts.subordinators),
    coordinators: new Set(acts.coordinators),
    relatives: new Set(acts.relatives),
    representatives: new Set(acts.representatives),
    prepositions,
    pointsBefore: new Set(acts.pointing.before),
    pointsAfter: new Set(acts.pointing.after),
    passiveAuxiliaries: new Set(acts.passiveAuxiliaries),
    complementizers: new Set(speech.complementizers),
    realis: new Map(modality.realis.map((word) => [word.words, word])),
    negations: new Set(modality.negations),
    notNegations: new Set(modality.notNegations),
    factiveNouns: new Set(acts.factiveNouns),
    framePrepositions: new Set(acts.framePrepositions),
    besidePrepositions: new Set(acts.besidePrepositions),
    cliticVerbs: new Set(speech.cliticVerbs),
    selves: new Set(speech.selves),
    determiners: new Set(acts.determiners),
    siteNouns: new Set(acts.siteNouns),
    nounOpeners: new Set(acts.nounOpeners),
    tellVerbs: new Set(speech.tellVerbs),
    audience: new Set(speech.audience),
  };
  built.set(language, grammar);
  return grammar;
}
