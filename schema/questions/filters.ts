import type { CivilDay } from '../shapes/day-span.ts';
import type { Act, ActGroup } from '../words/acts.ts';
import type { ArticleKind, ClaimKind, EntityKind, InvitationState, Language, Polarity, Realis } from '../words/closed-lists.ts';

/** A value of a filter that may be left out or given as null: both mean "whatever". */
type Given<T> = T | null | undefined;

/** A window of civil days, both inclusive, open where absent. */
export type During = { from?: Given<CivilDay>; to?: Given<CivilDay>; mode: 'possibly' | 'definitely' };

/** Which ids must, may or must not be there. */
export type IdMatch = { some?: Given<readonly string[]>; all?: Given<readonly string[]>; none?: Given<readonly string[]> };

/** What all filters by time and participants share. */
export type HappeningFilter = {
  during?: Given<During>;
  undated?: Given<boolean>;
  actors?: Given<IdMatch>;
  asState?: Given<IdMatch>;
  outlets?: Given<readonly string[]>;
  voices?: Given<readonly string[]>;
};

/** Which events; as the SDL's input of that name, in the words of the closed lists. */
export type EventFilter = HappeningFilter & {
  acts?: Given<readonly Act[]>;
  groups?: Given<readonly ActGroup[]>;
  realis?: Given<readonly Realis[]>;
  polarity?: Given<Polarity>;
  prominence?: Given<readonly ('mark' | 'tick' | 'folded')[]>;
};

/** Which invitations. */
export type InvitationFilter = HappeningFilter & {
  states?: Given<readonly InvitationState[]>;
  answerOpen?: Given<boolean>;
  destinations?: Given<readonly string[]>;
};

/** Which claims. */
export type ClaimFilter = HappeningFilter & {
  acts?: Given<readonly Act[]>;
  groups?: Given<readonly ActGroup[]>;
  realis?: Given<readonly Realis[]>;
  polarity?: Given<Polarity>;
  kinds?: Given<readonly ClaimKind[]>;
  articles?: Given<readonly string[]>;
  verbatim?: Given<boolean>;
  readingOpen?: Given<boolean>;
};

/** Which actors. */
export type ActorFilter = { kinds?: Given<readonly EntityKind[]>; country?: Given<string>; nameContains?: Given<string> };

/** Which articles. */
export type ArticleFilter = {
  outlets?: Given<readonly string[]>;
  kinds?: Given<readonly ArticleKind[]>;
  lang?: Given<Language>;
  dated?: Given<boolean>;
};
