import type { Act } from '../../schema/words/acts.ts';
import type { Language as LanguageCode, Realis, Voicing } from '../../schema/words/closed-lists.ts';
import type { FrameName, Relation } from '../acts/frames.ts';
import type { TimeWords } from '../time/time-words.ts';

/** How a form of a trigger is used: who stands before it. `noun`: the act's name; `bare`: infinitive or gerund without a subject of its own; `inverted`: a verb only where its subject follows. */
export type FormUse = 'active' | 'passive' | 'noun' | 'bare' | 'inverted';

/** One written form (one or more words, lower case) and how it is used. */
export type WrittenForm = { words: string; use: FormUse };

/** An act that words may name: how it is called, and by which frame its participants are read. */
export type ActTrigger = {
  /** Names the trigger in rules ("act/id/undang"). */
  id: string;
  act: Act;
  /** The frame of participants. */
  frame: FrameName;
  forms: readonly WrittenForm[];
  /** Where the words allow two readings: the other act, and a word for each reading. */
  choice?: { act: Act; reading: string; otherReading: string };
  /** The trigger counts only with one of these classes of noun after (active) or before (passive) it: "accept" + invitation. Two classes are alternatives. */
  withNoun?: readonly string[];
  /** Counts only where an actor is the object (greets a person: visit; welcomes a decision: praise). */
  needs?: 'actor' | 'person' | 'place' | 'content';
  /** What the act is said to be where these words name it, when not actual: "plans", "calls off". */
  realis?: Realis;
  /** Does not count where one of these words stands next. */
  notBefore?: readonly string[];
};

/** Words that make a verb of saying: it brings content, and a voice. */
export type SayingVerb = {
  id: string;
  act: Act;
  forms: readonly WrittenForm[];
  /** How sure the speaker is: `judge` verbs bring opinions (believes, considers), `say` verbs statements. */
  sort: 'say' | 'judge';
  /** Goes on with an earlier saying ("added", "sambungnya"): it is of the same time and place. */
  goesOn?: boolean;
  /** The verb is one of saying only with one of these classes of noun right after it: "call the invitation …". */
  withNoun?: readonly string[];
  /** The verb is one of saying only where content follows or a quotation stands near ("mengingat" + clause). */
  needsSubject?: boolean;
};

/** A word that changes whether what it governs happened. */
export type RealisWord = {
  words: string;
  realis: Realis;
  /** `clause`: everything after it in the clause; `sentence`: the whole sentence (conditions); `noun`: governs the infinitive or noun phrase after it; `object`: only the noun that is its object, or its subject in a passive ("arranged a meeting", "the meeting was postponed"). */
  scope: 'clause' | 'sentence' | 'noun' | 'object';
  /** No day can be given for it at all, not even "not before it was said": nobody plans it. */
  open?: boolean;
};

/** The words by which a language says who did what to whom. */
export type ActWords = {
  triggers: readonly ActTrigger[];
  /** Classes of nouns, for `withNoun`: class → words. */
  nounClasses: Readonly<Record<string, readonly string[]>>;
  /** Verbs that bring an event noun about: "held" talks, "mengadakan" pertemuan. */
  lightVerbs: readonly WrittenForm[];
  /** Words before an event noun that make it the frame of the clause: "during", "dalam". */
  framePrepositions: readonly string[];
  /** Words before an event noun that say the clause was before or after it. */
  besidePrepositions: readonly string[];
  /** Prepositions by what they say of the actor after them. */
  prepositions: Readonly<Record<Relation, readonly string[]>>;
  /** Words that point back at something named before: determiners before or after the noun. */
  pointing: { before: readonly string[]; after: readonly string[] };
  /** Words that may stand between a subject and its verb, or a verb and its object, and bear no actor. */
  lightWords: readonly string[];
  /** Words that begin another clause. */
  subordinators: readonly string[];
  coordinators: readonly string[];
  relatives: readonly string[];
  /** Words before (Indonesian) or after (English) a state's name that make it the state's people: "delegation", "pemerintah". */
  representatives: readonly string[];
  /** Forms of "to be" that make an English participle passive. */
  passiveAuxiliaries: readonly string[];
  /** Nouns after which an infinitive is a fact: "the decision to …", "langkah X untuk …". */
  factiveNouns: readonly string[];
  /** Words of a general rule, which is no event: "every", "always". */
  generic: { opening: readonly string[]; adverbs: readonly string[] };
  /** What says that an invited one leaves the answer open: evaluations and possibilities. */
  openAnswer: readonly string[];
  /** Words that mean an idea, a plan or a happening spoken of before: "hal itu", "that". */
  backPointers: readonly string[];
  /** Words that mean the time of the event before: "at that time", "saat itu". */
  backTimes: readonly string[];
  /** Phrases that only look like the start of a clause: "for the first time". */
  fixedPhrases: readonly string[];
  /** Words in a clause that make talks a call: "telepon". */
  phones?: readonly string[];
  /** Conjunctions of reason: whoever is thanked or blamed before them does what follows. */
  reasons?: readonly string[];
  /** Nouns of what goes on somewhere: in "the war in A", A is where the war is, not where it is talked about. */
  situations?: readonly string[];
  /** Words before the day of the last of several: "terakhir". */
  latest?: readonly string[];
  /** Prepositions after which an event is over: "setelah", "after". */
  afterwards?: readonly string[];
  /** Forms of light verbs that tell how an event ended, and not whether it was: "berakhir". */
  endings?: readonly string[];
  /** Forms of light verbs after which "by" names who was there: "dihadiri". */
  attendances?: readonly string[];
  /** Words before examples, which go on with the clause: "including", "termasuk". */
  examples: readonly string[];
  /** Small words that may stand between a preposition and a name. */
  determiners: readonly string[];
  /** Nouns of places: "the resort of X" is X. */
  siteNouns: readonly string[];
  /** After these a form that is noun and verb is the noun: "the visit", "no mention". */
  nounOpeners: readonly string[];
  /** Of two nouns that stand together the last one counts ("summit venues" are venues). */
  nounsStandLast: boolean;
  /** Words between a noun and what it is said to be: "adalah". */
  copulas: readonly string[];
  /** Endings by which a clitic names an actor of before: "-nya". */
  ownerClitics: readonly string[];
  /** Nouns that make a state's name stand for others than the state: "allies", "sekutu". */
  others?: readonly string[];
  /** Words glued to a name by a hyphen that make it the one who brings a meeting about: "UN-brokered talks". */
  sponsors?: readonly string[];
  /** Words by which an act noun tells what a clause was for: "travelled for talks with X". */
  aims?: readonly string[];
};

/** The words by which a language says who says. */
export type SpeechWords = {
  verbs: readonly SayingVerb[];
  /** Words that open content: "that", "bahwa". */
  complementizers: readonly string[];
  /** "according to", "menurut": the holder follows. */
  accordingTo: readonly string[];
  /** "menurutnya": the holder is the one who spoke before. */
  accordingToHim: readonly string[];
  /** Verbs of saying with the speaker as a clitic: "katanya". */
  cliticVerbs: readonly string[];
  /** Settings in which one speaks: words → how the voice speaks. */
  settings: readonly { words: string; by: Voicing; name: string }[];
  /** Words that tell an opinion about what may come, inside content. */
  prediction: readonly string[];
  /** Words by which a speaker tells what he means to do: "(I) will". */
  intention?: readonly string[];
  /** Forms of verbs whose object is the one spoken to: "told". */
  tellVerbs: readonly string[];
  /** Nouns and small words between a verb of saying and what is said: "reporters", "wartawan". */
  audience: readonly string[];
  /** Nouns that follow the name of an outlet and belong to it: "the Rossiya 24 television channel". */
  media: readonly string[];
  /** Conjunctions by which the narrator tells what the speaker did meanwhile. */
  meanwhile: readonly string[];
  /** Words by which one saying goes on in another of the same speaker: "seraya menambahkan". */
  joins?: readonly string[];
  /** Words by which a demand says what it wants: "agar". */
  wishes?: readonly string[];
  /** Words for whoever spoke before, where no mention was found in them. */
  pronouns?: readonly string[];
  /** Words by which a speaker means himself: "we", "kami". */
  selves: readonly string[];
  /** Words after which the publication itself relays another ("dikutip", "dilansir"). */
  relays: readonly string[];
};

/** Words about the shape of a text. */
export type TextWords = {
  /** BCP 47, for the segmenter. */
  locale: string;
  /** The commonest words, by which the language is known. */
  commonWords: readonly string[];
  /** Without the full stop, lower case. */
  abbreviations: readonly string[];
  /** Lines of the page, not of the article. */
  pageLines: readonly RegExp[];
  /** The credit of a picture at the end of a caption. */
  pictureCredit: RegExp;
};

/** One word of the closed list of topics, and the stems that tell it. */
export type TopicWords = Readonly<Record<string, readonly string[]>>;

/** A language: its words, as data. */
export type Language = {
  code: LanguageCode;
  text: TextWords;
  acts: ActWords;
  speech: SpeechWords;
  modality: ModalityWords;
  topics: TopicWords;
  time: TimeWords;
};

/** The words that say whether something happened. */
export type ModalityWords = {
  realis: readonly RealisWord[];
  negations: readonly string[];
  /** Word sequences that only look like a negation: "not only". */
  notNegations: readonly string[];
  /** In reported speech these are plans ("said he would"). */
  reportedFuture: readonly string[];
};
