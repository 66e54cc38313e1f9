import type { Entity, Span } from '../schema/shapes/claim.ts';
import type { CivilDay, DaySpan } from '../schema/shapes/day-span.ts';
import type { Mention, TimeExpression } from '../schema/shapes/reading.ts';
import type { Granularity } from '../schema/words/closed-lists.ts';

/** One sentence of a text; `passage` is the index of the passage that it stands in. Half open offsets into the canonical text. */
export type Sentence = Span & { passage: number };

/** How a mention names whom it means. */
export type MentionVia = 'name' | 'surname' | 'title' | 'demonym' | 'metonym' | 'pronoun' | 'pair' | 'anonymous' | 'unknown';

/**
 * A mention with what the reader needs to know beyond who is meant.
 * `capacity`: the title as written ("Presiden Rusia"); without one the office on the day of the article, in words, where the gazetteer knows it ("… (last confirmed 2023-01-10)" where it only knew it before); else null. `forActor`: the state or body for which the person acts by office on the day of the article, null where unknown.
 * `members`: for a pair or group ("keduanya", "the two leaders"), those who are meant, in the order in which they were first named; else empty.
 * `memberActors`: for persons among `members`, in the same order, for whom each acts.
 * `antecedent`: for a pronoun, pair or title alone, the words before that it refers back to, where one mention was it ("mereka" → "politisi").
 */
export type FoundMention = Mention & {
  via: MentionVia;
  capacity: string | null;
  forActor: Entity | null;
  members: Entity[];
  rule: string;
  antecedent?: Span;
  memberActors?: (Entity | null)[];
};

/** Whether the words around a time phrase speak of what was or of what is to come: decides which Tuesday is meant. */
export type Tense = 'past' | 'future' | 'unknown';

/** What a time is counted from: nothing (it names its days), the day of writing, a time mentioned before ("the next day"), an event that its words name ("a day after the summit"), or it cannot be counted at all (vague words, clock times, durations). */
export type CountedFrom = 'nothing' | 'now' | 'mentioned' | 'event' | 'never';

/** Words that say when, found but not yet counted from anything. `resolve` answers what they mean, counted from `from` (null: unknown, so relative phrases stay unresolved). */
export type TimePhrase = Span & {
  phrase: string;
  rule: string;
  granularity: Granularity;
  /** Whether it needs a day to count from. */
  relative: boolean;
  /** What it is counted from: for `mentioned` hand `resolve` the day of the time that was spoken of before, for `event` that of the event (null while it is not known), for `now` the day of writing or speaking. */
  counted: CountedFrom;
  /** Whether it says how long a state has lasted or began ("sejak 2019", "until Friday"): then it does not date the act of its clause. */
  bound: 'since' | 'until' | null;
  resolve: (from: CivilDay | null, anchor: 'publication' | 'utterance' | 'event', tense: Tense) => TimeExpression;
};

/** The days of a resolved time, and its EDTF. */
export type ResolvedDays = { edtf: string | null; days: DaySpan };
