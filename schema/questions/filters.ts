import type { CivilDay } from '../shapes/day-span.ts';
import type { Act, ActGroup } from '../words/acts.ts';
import type {
  ArticleKind,
  ClaimKind,
  EntityKind,
  InvitationState,
  Language,
  Polarity,
  Realis,
  Role,
  Voicing,
} from '../words/closed-lists.ts';

/** A value of a filter that may be left out or given as null: both mean "whatever". */
type Given<T> = T | null | undefined;

/** A window of civil days, both inclusive, open where absent. */
export type During = { from?: Given<CivilDay>; to?: Given<CivilDay>; mode: 'possibly' | 'definitely' };

/** Which ids must, may or must not be there. */
export type IdMatch = { some?: Given<readonly string[]>; all?: Given<readonly string[]>; none?: Given<readonly string[]> };

/** Which articles, and from how near. `firstHand`: whoever vouches last takes part, or acts for one who does. */
export type SourceMatch = { kinds?: Given<readonly ArticleKind[]>; firstHand?: Given<boolean> };

/** Which voice, of any depth where none is given. `depth` 0 is the publisher; `last`: nobody stands further in. Letters of capacity and setting in either case. */
export type VoiceMatch = {
  holders?: Given<readonly string[]>;
  by?: Given<readonly Voicing[]>;
  depth?: Given<number>;
  last?: Given<boolean>;
  capacity?: Given<string>;
  setting?: Given<string>;
};

/** What all filters by time and participants share. `confidence`: at least so much, from 0 to 1. */
export type HappeningFilter = {
  during?: Given<During>;
  undated?: Given<boolean>;
  actors?: Given<IdMatch>;
  asState?: Given<IdMatch>;
  outlets?: Given<readonly string[]>;
  places?: Given<readonly string[]>;
  languages?: Given<readonly Language[]>;
  sources?: Given<SourceMatch>;
  confidence?: Given<number>;
  voices?: Given<readonly string[]>;
};

/** Which events; as the SDL's input of that name, in the words of the closed lists. */
export type EventFilter = HappeningFilter & {
  acts?: Given<readonly Act[]>;
  groups?: Given<readonly ActGroup[]>;
  realis?: Given<readonly Realis[]>;
  polarity?: Given<Polarity>;
  prominence?: Given<readonly ('mark' | 'tick' | 'folded')[]>;
  topics?: Given<IdMatch>;
  text?: Given<string>;
  witnesses?: Given<number>;
  sources?: Given<SourceMatch & { min?: Given<number> }>;
  AND?: Given<readonly EventFilter[]>;
  OR?: Given<readonly EventFilter[]>;
  NOT?: Given<EventFilter>;
};

/** Which invitations. */
export type InvitationFilter = HappeningFilter & {
  states?: Given<readonly InvitationState[]>;
  answerOpen?: Given<boolean>;
  destinations?: Given<readonly string[]>;
  witnesses?: Given<number>;
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
  topics?: Given<IdMatch>;
  text?: Given<string>;
  voice?: Given<VoiceMatch>;
};

/** Which actors. */
export type ActorFilter = {
  kinds?: Given<readonly EntityKind[]>;
  country?: Given<string>;
  nameContains?: Given<string>;
  took?: Given<TookMatch>;
};

/** What actors took part in, or never did; in one of these roles, where some are given. */
export type TookMatch = { some?: Given<EventFilter>; none?: Given<EventFilter>; roles?: Given<readonly Role[]> };

/** Which articles. */
export type ArticleFilter = {
  outlets?: Given<readonly string[]>;
  kinds?: Given<readonly ArticleKind[]>;
  lang?: Given<Language>;
  dated?: Given<boolean>;
};
