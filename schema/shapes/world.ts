import type { Act, ActGroup } from '../words/acts.ts';
import type { ConflictKind, InvitationState, Polarity, Realis, Role } from '../words/closed-lists.ts';
import type { Entity, Holder, Topic } from './claim.ts';
import type { DaySpan } from './day-span.ts';

/** One who took part in an event. */
export type EventParticipant = { role: Role; actor: Entity; capacity: string | null; forActor: Entity | null };

/** Which claims (by anchor) a field rests on, and why that value was taken, in words. */
export type FieldBasis = { field: 'act' | 'time' | 'place' | 'destination' | 'participants' | 'realis'; anchors: string[]; why: string };

/**
 * What happened, was planned or proposed, as folded from claims. `id` = `ev_` + anchor of the founding claim (`founding`).
 * `claims` are anchors, sorted. `k` is the sort key (see `sortKey`). `witnesses` counts independent voices.
 * `prominence`: `mark` stands in the lanes by default; `tick` is a statement folded under what it is about; `folded` shows only under its whole (`partOf`), or, where it is mere background, under what it is told beside (`about`).
 * `mayBe`: events that this one may be the same as. Links are event or invitation ids.
 */
export type WorldEvent = {
  id: string;
  founding: string;
  act: Act;
  group: ActGroup;
  realis: Realis;
  polarity: Polarity;
  days: DaySpan;
  edtf: string | null;
  k: string;
  place: Entity | null;
  destination: Entity | null;
  setting: string | null;
  topics: Topic[];
  participants: EventParticipant[];
  claims: string[];
  witnesses: number;
  outlets: number;
  prominence: 'mark' | 'tick' | 'folded';
  partOf: string | null;
  about: string[];
  realisedBy: string[];
  mayBe: string[];
  conflicts: string[];
  basis: FieldBasis[];
};

/** One step that somebody says an invitation took. `readings` has more than one act where the wording leaves it open. */
export type InvitationTransition = {
  readings: Act[];
  days: DaySpan;
  edtf: string | null;
  claims: string[];
  outOfOrder: boolean;
};

/** How an invitation stands by one voice (the innermost holders who vouch). `through`: by whom their words reach the publisher, outermost first; empty where it heard or says it itself. `open`: the wording, or the voice, leaves the state undecided; `states` then has all that are possible. */
export type InvitationByVoice = { holders: Holder[]; through: Holder[]; states: InvitationState[]; open: boolean; claims: string[] };

/** An invitation as folded from claims. `states` overall has several where it is open. `id` = `inv_` + anchor of the founding claim. */
export type Invitation = {
  id: string;
  founding: string;
  inviters: EventParticipant[];
  invitees: EventParticipant[];
  destination: Entity | null;
  days: DaySpan;
  edtf: string | null;
  k: string;
  place: Entity | null;
  states: InvitationState[];
  answerOpen: boolean;
  transitions: InvitationTransition[];
  byVoice: InvitationByVoice[];
  claims: string[];
  witnesses: number;
  events: string[];
  conflicts: string[];
  basis: FieldBasis[];
};

/** Claims that cannot all be right, or may be one or two things. `id` = hash of the anchors and the kind. */
export type Conflict = { id: string; kind: ConflictKind; anchors: string[]; events: string[]; why: string };

/** Layer 3: computed from claims and judgements by one pure function. Every list is sorted by its sort key, then id. */
export type World = { events: WorldEvent[]; invitations: Invitation[]; conflicts: Conflict[] };

/** The sort key of an event or invitation: fixed-width earliest day, `|`, id. Undated: `9999-99-99`, which sorts last. Where only the latest day is known that day is not taken: a bound is not a date. */
export function sortKey(days: DaySpan, id: string): string {
  return `${days.beginMin ?? '9999-99-99'}|${id}`;
}
