import type { Region } from '../acts/clause.ts';
import type { NameGroup } from '../acts/find-parties.ts';
import type { SayingVerb } from '../languages/language.ts';

/** One saying in a region: who, by which verb, and what is said. */
export type Saying = {
  /** Units of the verb. For "according to" those of the preposition. */
  verb: Region;
  entry: SayingVerb | null;
  /** Null where the speaker is the one who spoke before ("he added", "ujarnya" without a name). */
  speaker: NameGroup | null;
  addressee: NameGroup | null;
  content: Region[];
  /** The clause of the saying itself: subject, verb, and what stands around, without the content. */
  own: Region[];
  /** First unit of subject or verb. */
  start: number;
  accordingTo: boolean;
  /** The speaker is an outlet that this one relays ("dilansir AFP"). */
  relays: boolean;
  rule: string;
};

/** A form that may be a verb of saying, and how it is used. `entry` null: a verb with its speaker as a clitic. */
export type Candidate = { from: number; to: number; entry: SayingVerb | null; passive: boolean; bare: boolean; inverted: boolean };
