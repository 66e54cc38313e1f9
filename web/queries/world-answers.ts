import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type {
  ArticleKind,
  ClaimKind,
  ConflictKind,
  EntityKind,
  PassageKind,
  Polarity,
  Realis,
  Role,
  Voicing,
} from '../../schema/words/closed-lists.ts';

/** Shapes of answers, after `readWords`: what the documents of this folder ask for, and no more. */
export type NamedAnswer = { id: string; name: string; kind: EntityKind; iso3: string | null };

/** One who takes part, in an event or an item. */
export type ParticipantAnswer = { role: Role; capacity: string | null; actor: NamedAnswer; forActor: NamedAnswer | null };

/** One level of who vouches. */
export type VoiceAnswer = {
  depth: number;
  by: Voicing;
  setting: string | null;
  holders: { name: string; capacity: string | null; actor: NamedAnswer | null }[];
};

/** A stretch of a text with its words. */
export type EvidenceAnswer = { start: number; end: number; quote: string };

/** The particulars of an article that panels show beside a claim. */
export type ArticleStubAnswer = { id: string; title: string | null; kind: ArticleKind; published: string | null; outlet: { name: string } };

/** What a claim says, filed or only read. */
export type ClaimContentAnswer = {
  anchor: string;
  act: Act | null;
  polarity: Polarity;
  realis: Realis;
  kind: ClaimKind;
  reading: string | null;
  participants: ParticipantAnswer[];
  place: NamedAnswer | null;
  destination: NamedAnswer | null;
  time: { edtf: string | null; phrase: string | null; days: DaySpan } | null;
  voices: VoiceAnswer[];
  verbatim: { start: number; end: number; translated: boolean } | null;
  quote: string;
  evidence: EvidenceAnswer[];
  confidence: number;
};

/** A filed claim, and where it was read. */
export type ClaimAnswer = ClaimContentAnswer & { article: ArticleStubAnswer };

/** What links to an event or an invitation show of it. */
export type EventStubAnswer = {
  __typename: 'Event';
  id: string;
  act: Act;
  group: ActGroup;
  realis: Realis;
  polarity: Polarity;
  days: DaySpan;
  place: NamedAnswer | null;
  participants: { nodes: NamedAnswer[] };
};

/** What links to an invitation show of it. */
export type InvitationStubAnswer = {
  __typename: 'Invitation';
  id: string;
  days: DaySpan;
  destination: NamedAnswer | null;
  inviters: { actor: NamedAnswer }[];
  invitees: { actor: NamedAnswer }[];
};

/** An event or an invitation, as links show it. */
export type HappeningAnswer = EventStubAnswer | InvitationStubAnswer;

/** A conflict and what it stands on. */
export type ConflictAnswer = {
  id: string;
  kind: ConflictKind;
  why: string;
  between: HappeningAnswer[];
  claims: { anchor: string; quote: string }[];
};

/** Which claims a value rests on. */
export type BasisAnswer = {
  field: 'act' | 'time' | 'place' | 'destination' | 'participants' | 'realis';
  why: string;
  claims: { anchor: string; quote: string; time: { phrase: string | null } | null; article: ArticleStubAnswer }[];
};

/** A part of a text. */
export type PassageAnswer = { start: number; end: number; kind: PassageKind };

/** What the reader could not do. */
export type ProblemAnswer = { code: string; message: string };

/** A failure that the caller can act on. */
export type FailureAnswer = { code: string; message: string };
