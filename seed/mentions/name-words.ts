/** A noun that makes a state's name one of its bodies ("pemerintah", "foreign ministry"), and what the body is called in English. `surface` lower case. */
export type BodyNoun = { surface: string; name: string };

/** The words by which a language names people, bodies and places. Lower case, without accents, unless said otherwise. */
export type NameWords = {
  /** Where the state stands in a title: "Presiden Rusia", "Russian President". */
  stateIn: 'after' | 'before';
  /** Between a title and the body it is of, or to whom it is sent: "of", "untuk". */
  titleLinks: readonly string[];
  /** Words that open a title that refers back: "sang", "the". */
  definite: readonly string[];
  /** Words after a title or name that refer back: "itu", "tersebut". */
  pointing: readonly string[];
  /** Words before a role word that make it no person: "pemilihan presiden". */
  notTitleAfter: readonly string[];
  /** Words of portfolios that stand in a minister's title. */
  portfolio: readonly string[];
  /** Bodies of a state. */
  bodyNouns: readonly BodyNoun[];
  /** Words that open an organisation's or a place's name when capitalised; what follows in capitals belongs to it. */
  organisationHeads: readonly string[];
  placeHeads: readonly string[];
  /** Nouns before a city's name that make it the place: "warga", "capital". */
  placeNouns: readonly string[];
  /** Words that follow a place's name as a part of it: "Selatan". */
  placeTails: readonly string[];
  /** Words before the name of an outlet ("saluran televisi", "newspaper"), and words that end one ("News"). */
  outlets: { before: readonly string[]; tails: readonly string[] };
  /** Anonymous people: "sejumlah pejabat senior AS". */
  groups: { quantifiers: readonly string[]; heads: readonly string[]; modifiers: readonly string[]; standing: readonly string[] };
  /** What stands before a city that acts or is acted upon: conjunctions, nouns of politics, verbs. */
  actorAfter: RegExp;
  /** Verbs by their shape, behind a city that opens a sentence: it acts. */
  acting: RegExp;
  /** Words before a state's name that make it a language: "bahasa Inggris". */
  languageBefore: readonly string[];
  /** Names of languages that may also be people or places, and words before them that make them languages where no noun follows: "said in Russian". */
  languages?: { names: readonly string[]; after: readonly string[] };
  /** Prepositions after which a city is a place. */
  placePrepositions: readonly string[];
  /** Verbs and auxiliaries that make the city before them one who acts. */
  auxiliaries: readonly string[];
  /** Prepositions after which somebody is not the subject. */
  prepositions: readonly string[];
  and: readonly string[];
  between: readonly string[];
  with: readonly string[];
  /** Verbs of saying around a name: "kata X", "X said". */
  sayVerbs: readonly string[];
  /** Words behind which a person's name is likely: "menurut", "oleh". */
  personBefore: readonly string[];
  /** Words that open an explanation of a name behind a comma: "a", "seorang". */
  explaining: readonly string[];
  /** Particles inside names, written small. */
  particles: readonly string[];
  /** Words that are capitalised without being a name: openings of sentences, weekdays, months. */
  notNames: readonly string[];
  /** Surnames that are common words: they count only where the person is named in full as well. */
  weakNames: readonly string[];
  /** Words before or after which a weak name is no name: "in May", "May 3". */
  notNameAfter: readonly string[];
  /** What makes the rest of the line a credit. */
  credit: RegExp;
};
