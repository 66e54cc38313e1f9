/** The timeline: what stands in the lanes of a window, decided by the server. */
export const timelineTypes = /* GraphQL */ `
"What stands in the lanes of a window, what is undated, and what is not shown."
type Timeline {
  "The lanes that hold something, fullest first, then by name. The lane of those without a state or body comes last."
  lanes: [Lane!]!
  "The dated items, by time, then id."
  items: [TimelineItem!]!
  "The tray: what has no day, filtered like the rest but not by the window."
  undated: Undated!
  "How much the filter would let through but is not shown."
  hidden: Hidden!
  "The first possible day of all items; null when there are none."
  from: CivilDay
  "The day after the last possible day of all items; null when there are none."
  to: CivilDay
  "The version of the world that was asked: rises whenever anything in it changes."
  worldVersion: Int!
}

"One lane."
type Lane {
  "The actor's id, or \`other\` for the lane of those without a state or body."
  id: ID!
  "Whose lane it is; null for \`other\`."
  actor: Actor
  "How many items stand in it, undated ones not counted."
  count: Int!
}

"One mark: an event, or one step of an invitation."
type TimelineItem {
  "The event's id; of a step the invitation's id, \`#\` and the number of the step."
  id: ID!
  "What it is."
  kind: ItemKind!
  "The act; of a step with several readings the first."
  act: Act!
  "The group of the act: colour and shape of the mark."
  group: ActGroup!
  "All readings of the act; more than one where the wording leaves it open."
  readings: [Act!]!
  "Whether it happened or is only planned, proposed, supposed or called off."
  realis: Realis!
  "Whether it is affirmed or denied."
  polarity: Polarity!
  "When."
  days: DaySpan!
  "When, in EDTF; null where undated."
  edtf: Edtf
  "The lanes in which it stands."
  lanes: [ID!]!
  "Who took part."
  participants: [Participant!]!
  "Where."
  place: Place
  "Where to."
  destination: Place
  "The occasion."
  setting: String
  "How it stands on the timeline."
  prominence: Prominence!
  "How many independent voices say so: the weight of the mark."
  witnesses: Int!
  "How many conflicts its claims are in: the notch of the mark."
  conflicts: Int!
  "The id of the whole that it is part of."
  partOf: ID
  "The ids of what it speaks of or answers."
  about: [ID!]!
  "The ids of the events in which this plan came true."
  realisedBy: [ID!]!
  "The event, or the invitation, in full."
  node: Happening!
}

"The tray of items without a day."
type Undated {
  "How many there are."
  count: Int!
  "The first of them, at most \`maxItems\`."
  nodes: [TimelineItem!]!
}

"How many items the filter would let through that are not shown."
type Hidden {
  "Statements that stand as ticks under what they are about."
  ticks: Int!
  "Parts that show only under their whole."
  folded: Int!
  "Items beyond \`maxItems\`: those with the fewest voices are left out first."
  beyondMax: Int!
}
`;
