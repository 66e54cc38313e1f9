/** Who has to do with whom: two states, a neighbourhood, the way between two. */
export const tieTypes = /* GraphQL */ `
"What two states or bodies had to do with one another, by whoever acted for them."
type Dyad {
  "How many events and invitations; of each kind at most the latest 5,000."
  count: Int!
  "How many of them have no day, or no known end, and stand in no bucket."
  undated: Int!
  "False: there are more than were counted."
  complete: Boolean!
  "The first dated event that happened."
  first: Event
  "The last dated event that happened."
  last: Event
  "Over time, earliest first; buckets without anything are left out."
  series: [DyadBucket!]!
  "Which way it went."
  asymmetry: Asymmetry!
  "The invitations between them, latest first. None where a filter is given."
  invitations: [Invitation!]!
}

"A stretch of time in a dyad. What may have been on any of several days counts in parts."
type DyadBucket {
  "Its first day."
  from: CivilDay!
  "Its last day, inclusive."
  to: CivilDay!
  "How much."
  weight: Float!
  "Of it from the first toward the second."
  aToB: Float!
  "Of it from the second toward the first."
  bToA: Float!
  "Of it neither way, or both."
  mutual: Float!
}

"Which way dealings went. One acts who speaks, visits or invites; the other is addressed, hosts or is invited."
type Asymmetry {
  "From the first toward the second."
  aToB: Int!
  "From the second toward the first."
  bToA: Int!
  "Neither way, or both: meetings, signings."
  mutual: Int!
  "From -1 (all from the second) to 1 (all from the first); null where nothing went one way."
  index: Float
}

"Who came to the same events, around one actor."
type Neighbourhood {
  "The actor itself, then the others by how many steps away they are, the strongest tied first."
  nodes: [Neighbour!]!
  "Which of them came to the same events, each pair once, the strongest first."
  ties: [Tie!]!
  "False: \`limit\` was reached, and there may be more."
  complete: Boolean!
}

"An actor in a neighbourhood."
type Neighbour {
  "Who it is."
  actor: Actor!
  "How many steps away."
  hops: Int!
}

"Two actors who came to the same events."
type Tie {
  "One of them; in a path the one nearer its beginning."
  from: Actor!
  "The other."
  to: Actor!
  "How many events they came to."
  events: Int!
  "The earliest of these events."
  event: Event
  "The claims that this event rests on, with their quotes."
  evidence: [Claim!]!
}

"A way from one actor to another by events that they share."
type Path {
  "Its steps, in order."
  hops: [Tie!]!
}
`;
