/** What callers give: filters and articles. */
export const inputTypes = /* GraphQL */ `
"A window of civil days. Undated things are in none."
input During {
  "The first day; open when absent."
  from: CivilDay
  "The last day, inclusive; open when absent."
  to: CivilDay
  "Whether the window must hold the whole of the possible time, or only may."
  mode: DuringMode! = POSSIBLY
}

"Which ids must, may or must not be there. At most 20 ids in all."
input IdMatch {
  "At least one of these."
  some: [ID!]
  "Every one of these."
  all: [ID!]
  "None of these."
  none: [ID!]
}

"By which articles an event is told. All that is given must hold."
input SourceMatch {
  "Told in an article of one of these kinds."
  kinds: [ArticleKind!]
  "Carried by at least so many outlets."
  min: Int
  "True: somebody who takes part, or for whom one takes part, vouches for it. False: nobody such."
  firstHand: Boolean
}

"By which articles a claim or an invitation is told. All that is given must hold."
input SourceKindMatch {
  "Told in an article of one of these kinds."
  kinds: [ArticleKind!]
  "True: somebody who takes part, or for whom one takes part, vouches for it. False: nobody such."
  firstHand: Boolean
}

"One voice in the chain of a claim. All that is given must hold of the same voice."
input VoiceMatch {
  "Who vouches: one of these, by actor or outlet id."
  holders: [ID!]
  "How they speak: one of these."
  by: [Voicing!]
  "How deep in the chain; 0 is the publisher."
  depth: Int
  "True: nobody stands further in. False: somebody does."
  last: Boolean
  "The title holds these letters, in either case."
  capacity: String
  "The occasion holds these letters, in either case."
  setting: String
}

"What actors took part in, or never did."
input TookMatch {
  "In at least one of these events."
  some: EventFilter
  "In none of these events."
  none: EventFilter
  "Counting only what they did in one of these roles."
  roles: [Role!]
}

"Which events. All that is given must hold."
input EventFilter {
  "When."
  during: During
  "True: only those without a day. False: only those with one."
  undated: Boolean
  "What was done: one of these."
  acts: [Act!]
  "What was done: of one of these groups."
  groups: [ActGroup!]
  "Who took part, by actor id."
  actors: IdMatch
  "For which state or body: actors that act for it by office, and the state itself."
  asState: IdMatch
  "Whether it happened: one of these."
  realis: [Realis!]
  "Whether it is affirmed or denied."
  polarity: Polarity
  "How it stands on the timeline: one of these."
  prominence: [Prominence!]
  "Carried by one of these outlets, by id."
  outlets: [ID!]
  "Vouched for by one of these, at any depth of the chain, by actor or outlet id."
  voices: [ID!]
  "In, or to, one of these places, by id."
  places: [ID!]
  "Told in one of these languages."
  languages: [Language!]
  "By which articles, and from how near."
  sources: SourceMatch
  "Resting on a claim read with at least this confidence, from 0 to 1."
  confidence: Float
  "Vouched for by at least so many independent voices."
  witnesses: Int
  "What about, by topic."
  topics: IdMatch
  "Each of these words begins one of the event's: who, what, where, what about. At most 256 characters."
  text: String
  "All of these hold too. AND, OR and NOT may stand 5 deep."
  AND: [EventFilter!]
  "At least one of these holds."
  OR: [EventFilter!]
  "This does not hold."
  NOT: EventFilter
}

"Which invitations. All that is given must hold."
input InvitationFilter {
  "When it was first made."
  during: During
  "True: only those without a day. False: only those with one."
  undated: Boolean
  "Who invites or is invited, by actor id."
  actors: IdMatch
  "For which state or body."
  asState: IdMatch
  "In one of these states."
  states: [InvitationState!]
  "Whether the answer is open."
  answerOpen: Boolean
  "To one of these places, by id."
  destinations: [ID!]
  "Carried by one of these outlets, by id."
  outlets: [ID!]
  "Vouched for by one of these, at any depth of the chain."
  voices: [ID!]
  "In, or to, one of these places, by id."
  places: [ID!]
  "Told in one of these languages."
  languages: [Language!]
  "By which articles, and from how near."
  sources: SourceKindMatch
  "Resting on a claim read with at least this confidence, from 0 to 1."
  confidence: Float
  "Vouched for by at least so many independent voices."
  witnesses: Int
}

"Which claims. All that is given must hold. Claims that a later reading no longer found are left out."
input ClaimFilter {
  "When, by the claim's own time."
  during: During
  "True: only those without a day. False: only those with one."
  undated: Boolean
  "What is said to be done: one of these."
  acts: [Act!]
  "What is said to be done: of one of these groups."
  groups: [ActGroup!]
  "Who takes part, by actor id."
  actors: IdMatch
  "For which state or body."
  asState: IdMatch
  "Whether it happened: one of these."
  realis: [Realis!]
  "Whether it affirms or denies."
  polarity: Polarity
  "What kind of claim: one of these."
  kinds: [ClaimKind!]
  "Read in one of these articles, by id."
  articles: [ID!]
  "Carried by one of these outlets, by id."
  outlets: [ID!]
  "Vouched for by one of these, at any depth of the chain, by actor or outlet id."
  voices: [ID!]
  "In, or to, one of these places, by id."
  places: [ID!]
  "Told in one of these languages."
  languages: [Language!]
  "By which articles, and from how near."
  sources: SourceKindMatch
  "Read with at least this confidence, from 0 to 1."
  confidence: Float
  "A voice in its chain that is all this."
  voice: VoiceMatch
  "What about, by topic."
  topics: IdMatch
  "Each of these words begins one of the quote's. At most 256 characters."
  text: String
  "True: only quoted words. False: only what is not quoted."
  verbatim: Boolean
  "True: only claims whose words allow another reading."
  readingOpen: Boolean
}

"Which actors. All that is given must hold."
input ActorFilter {
  "Of one of these kinds."
  kinds: [EntityKind!]
  "Belonging to this state, or being it, by ISO code of three letters."
  country: String
  "The name holds these letters, in either case. At most 256 characters."
  nameContains: String
  "What they took part in themselves."
  took: TookMatch
}

"Which articles. All that is given must hold."
input ArticleFilter {
  "Published by one of these, by id."
  outlets: [ID!]
  "Of one of these kinds."
  kinds: [ArticleKind!]
  "In this language."
  lang: Language
  "True: only those with a day of publication. False: only those without."
  dated: Boolean
}

"Where a window begins and ends."
input TimelineWindow {
  "The first day; open when absent."
  from: CivilDay
  "The last day, inclusive; open when absent."
  to: CivilDay
}

"An article to read. The text may begin with front matter, whose particulars hold where none are given here."
input ArticleInput {
  "The text."
  text: String!
  "Who publishes."
  outlet: String
  "Where it was found."
  url: String
  "The title, where it does not stand in the text."
  title: String
  "When it was published: an ISO date or date-time. Absent means unknown, never today."
  published: String
  "The language; told from the text when absent."
  lang: Language
  "The real reports that it retells."
  sources: [String!]
  "What it is."
  kind: ArticleKind
  "Who may see it."
  access: Access
}
`;
