import { connection } from './connection.ts';

/** The folded world: events, invitations, conflicts. */
export const worldTypes = /* GraphQL */ `
"What happened, was planned or proposed, as folded from claims. Every value names the claims that it rests on in \`basis\`."
type Event implements Node {
  "\`ev_\` and the founding claim's anchor. May change when an older article arrives; any of its claims' anchors still finds it."
  id: ID!
  "What was done."
  act: Act!
  "The group of the act."
  group: ActGroup!
  "Whether it happened or is only planned, proposed, supposed or called off."
  realis: Realis!
  "Whether it is affirmed or denied."
  polarity: Polarity!
  "When."
  days: DaySpan!
  "When, in EDTF; null where undated."
  edtf: Edtf
  "Where."
  place: Place
  "Where to: of visits."
  destination: Place
  "The occasion, such as \`interview, Rossiya 24\`."
  setting: String
  "What about."
  topics: [Topic!]!
  "Who took part; the edge says in which role, capacity and for whom."
  participants(first: Int = 100, after: String): ParticipantConnection!
  "The claims that it was folded from, by their place in the text."
  claims(first: Int = 100, after: String): ClaimConnection!
  "How many independent voices say so."
  witnesses: Int!
  "How many outlets carry it."
  outlets: Int!
  "How it stands on the timeline."
  prominence: Prominence!
  "The whole that it is part of."
  partOf: Happening
  "The events that are part of it."
  parts: [Event!]!
  "What it speaks of or answers."
  about: [Happening!]!
  "The events that speak of it or answer it."
  spokenOfIn: [Event!]!
  "The events in which this plan came true."
  realisedBy: [Event!]!
  "The plans that came true in this event."
  realises: [Event!]!
  "The events that this one may be the same as."
  mayBe: [Event!]!
  "Where its claims cannot all be right."
  conflicts: [Conflict!]!
  "Which claims each value rests on, and why it was taken."
  basis: [FieldBasis!]!
}

"An event or an invitation: what a handle can stand for."
union Happening = Event | Invitation

"Which claims a value rests on, and why that value was taken."
type FieldBasis {
  "The field."
  field: BasisField!
  "The claims."
  claims: [Claim!]!
  "Why, in words."
  why: String!
}

"Claims that cannot all be right, or may be one thing or two."
type Conflict implements Node {
  "The hash of the anchors and the kind."
  id: ID!
  "The kind."
  kind: ConflictKind!
  "The claims."
  claims: [Claim!]!
  "The events and invitations that it stands on."
  between: [Happening!]!
  "What does not fit, in words."
  why: String!
}

"An invitation, as folded from claims."
type Invitation implements Node {
  "\`inv_\` and the founding claim's anchor."
  id: ID!
  "Who invites."
  inviters: [Participant!]!
  "Who is invited."
  invitees: [Participant!]!
  "Where to."
  destination: Place
  "When it was first made."
  days: DaySpan!
  "The same in EDTF; null where undated."
  edtf: Edtf
  "Where it was made."
  place: Place
  "Its state over all voices; several where that is open."
  states: [InvitationState!]!
  "Whether the answer is open."
  answerOpen: Boolean!
  "The steps that somebody says it took."
  transitions: [InvitationTransition!]!
  "How it stands by each voice."
  byVoice: [InvitationByVoice!]!
  "The claims that it was folded from."
  claims(first: Int = 100, after: String): ClaimConnection!
  "How many independent voices say so."
  witnesses: Int!
  "The events in which it was made, answered or came true."
  events: [Event!]!
  "Where its claims cannot all be right."
  conflicts: [Conflict!]!
  "Which claims each value rests on, and why it was taken."
  basis: [FieldBasis!]!
}

"One step that somebody says an invitation took."
type InvitationTransition {
  "The act; several where the wording leaves it open."
  readings: [Act!]!
  "When."
  days: DaySpan!
  "When, in EDTF."
  edtf: Edtf
  "The claims that say so."
  claims: [Claim!]!
  "Whether it does not follow from the step before."
  outOfOrder: Boolean!
}

"How an invitation stands by one voice."
type InvitationByVoice {
  "Who vouches."
  holders: [Holder!]!
  "By whom their words reach the publisher, outermost first; empty where it heard or says it itself."
  through: [Holder!]!
  "The state; several where it is open."
  states: [InvitationState!]!
  "Whether the wording, or the voice, leaves it open."
  open: Boolean!
  "The claims that say so."
  claims: [Claim!]!
}

"An id that was given out once and holds nothing now."
type Retired implements Node {
  "The id as asked for."
  id: ID!
  "When it was retired; null where that is not known."
  at: Moment
  "Why, in words."
  why: String!
}
${connection('Event', 'Event', { counted: true })}
${connection('Invitation', 'Invitation', { counted: true })}
`;
