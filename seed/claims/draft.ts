import type { Entity, Span, Voice } from '../../schema/shapes/claim.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { ClaimKind, Polarity, Realis, Role } from '../../schema/words/closed-lists.ts';
import type { FrameName } from '../acts/frames.ts';
import type { FoundMention, TimePhrase } from '../reading-parts.ts';

/** One who takes part, as found: the mention that names it, or none where inferred. `actor` null: anonymous, by the words of `name`. */
export type Party = {
  role: Role;
  actor: Entity | null;
  name: string;
  mention: FoundMention | null;
  start: number | null;
  end: number | null;
  capacity: string | null;
  forActor: Entity | null;
};

/** Words that point back at an event ("pertemuan ini", "the summit"): the trigger's offsets, and the act they name; null where they point at its time only ("saat itu"). */
export type Pointer = Span & { act: Act | null };

/** A claim in the making: what one trigger says, before it is dated, placed and joined to others. Later steps fill in what is null. */
export type Draft = {
  act: Act | null;
  frame: FrameName | null;
  trigger: Span;
  evidence: Span;
  parties: Party[];
  realis: Realis;
  /** Nobody plans it: no bound of time at all. */
  open: boolean;
  polarity: Polarity;
  kind: ClaimKind;
  reading: string | null;
  /** The other reading of the same words. */
  choice: { act: Act; reading: string } | null;
  time: TimePhrase | null;
  /** The time stands inside a quotation: counts from when it was said. */
  timeInQuote: boolean;
  place: Entity | null;
  destination: Entity | null;
  voices: Voice[];
  saidIn: Draft | null;
  about: Draft[];
  sameAs: Draft | null;
  /** The event in whose frame this happened: of the same sentence, or words that point at one. */
  within: Draft | Pointer | null;
  /** Where the saying goes on with the one before. */
  goesOn: boolean;
  setting: { by: Voice['by']; name: string } | null;
  content: Span | null;
  isNoun: boolean;
  /** It carries a frame to the sentences after it, and is no claim. */
  silent: boolean;
  sentence: number;
  passage: number;
  rules: string[];
  reasons: string[];
  confidence: number;
};

/** Whether a frame is a draft rather than words that point at one. */
export const isDraft = (one: Draft | Pointer | null): one is Draft => one !== null && 'parties' in one;
