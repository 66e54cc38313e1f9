import { connection } from './connection.ts';

/** The fields that a claim has whether it is filed or only read. */
const content = `
  "The permanent handle: survives better names, dates and voices."
  anchor: ID!
  "What is said to be done; null for opinions and predictions, which are never events."
  act: Act
  "The group of the act."
  group: ActGroup
  "Which of several possible readings of the words this is; null where there is only one."
  reading: String
  "Whether it affirms or denies."
  polarity: Polarity!
  "Whether it happened or is only planned, proposed, supposed or called off."
  realis: Realis!
  "What kind of claim it is."
  kind: ClaimKind!
  "The words that name the act."
  trigger: Span!
  "Who takes part, and by which words."
  participants: [ClaimParticipant!]!
  "Where it happened."
  place: Place
  "Where to: of invitations and visits."
  destination: Place
  "What about."
  topics: [Topic!]!
  "When, by which words."
  time: ClaimTime
  "Who vouches, outermost first; the first is the publisher."
  voices: [Voice!]!
  "The quoted words, where the claim stands in a quotation."
  verbatim: Verbatim
  "The claim's own words, to the letter."
  quote: String!
  "All the stretches of the text that carry it; the first is its own words."
  evidence: [Evidence!]!
  "The ids of the reader's rules that made it."
  rules: [String!]!
  "From 0 to 1."
  confidence: Float!
  "Why the confidence is what it is."
  reasons: [String!]!`;

/** Claims: what a voice says. */
export const claimTypes = /* GraphQL */ `
"What a voice says, filed or only read."
interface ClaimContent {${content}
}

"What a voice says, as filed. Its id changes with every better reading; its anchor does not."
type Claim implements Node & ClaimContent {
  "The hash of all that was read."
  id: ID!${content}
  "The article of its text; of several, the earliest published."
  article: Article!
  "All the articles that carry the text."
  articles: [Article!]!
  "How to cite it by its article, with its words: at most 300 characters, and none where an article of the text is restricted. NOTE: a footnote; BIBTEX: one entry; CSL_JSON: a list of one item."
  citation(style: CitationStyle! = NOTE): String!
  "The claim of the saying that carries this one: its time is when this was said."
  saidIn: Claim
  "The claims that this one answers or speaks of."
  about: [Claim!]!
  "The claims of the same text that these words refer back to."
  sameAs: [Claim!]!
  "The other readings of the same words."
  alternatives: [Claim!]!
  "The event that it supports now."
  event: Event
  "The invitation that it supports now."
  invitation: Invitation
  "When a later reading no longer found it; null while it holds."
  closedAt: Moment
}

"A claim that was read and is not filed. Links are anchors of claims of the same text."
type ReadClaim implements ClaimContent {${content}
  "The anchor of the saying that carries it."
  saidInAnchor: ID
  "The anchors of the claims that it answers or speaks of."
  aboutAnchors: [ID!]!
  "The anchors of the claims that these words refer back to."
  sameAsAnchors: [ID!]!
  "The anchor of the other reading of the same words."
  alternativeOfAnchor: ID
}

"One who takes part in an act, and the words that say so."
type ClaimParticipant {
  "What the actor is in the act."
  role: Role!
  "Who it is."
  actor: Actor!
  "The words; null where inferred from context."
  span: Span
  "What the words are; null where inferred."
  surface: String
  "The title as the article writes it."
  capacity: String
  "The state or body for which the actor acts by office on that day."
  forActor: Actor
}

"When, by which words."
type ClaimTime {
  "The time in EDTF; null where the words could not be resolved."
  edtf: Edtf
  "The time as four days."
  days: DaySpan!
  "The words; null for a bound that stands in no words."
  phrase: String
  "Where the words stand."
  span: Span
  "How fine it is."
  granularity: Granularity!
  "What it is counted from."
  anchor: TimeAnchor!
  "The id of the rule that read it."
  rule: String!
  "The IANA zone, where known."
  zone: String
}

"One who vouches."
type Holder {
  "The name, or the words for an anonymous one."
  name: String!
  "Who it is; null for anonymous ones and for the outlet itself."
  actor: Actor
  "The title as the article writes it."
  capacity: String
}

"One level of a chain of voices; several holders said it jointly."
type Voice {
  "How deep in the chain: 0 is the publisher."
  depth: Int!
  "Who vouches."
  holders: [Holder!]!
  "How they speak."
  by: Voicing!
  "The occasion, such as \`interview, Rossiya 24\`."
  setting: String
}

"A stretch of the text that carries a claim."
type Evidence {
  "Where it begins."
  start: Int!
  "Where it ends; not part of it."
  end: Int!
  "The text between, to the letter."
  quote: String!
}

"Quoted words."
type Verbatim {
  "Where they begin."
  start: Int!
  "Where they end."
  end: Int!
  "Whether they are a translation of what was said."
  translated: Boolean!
}
${connection('Claim', 'Claim', { counted: true })}
`;
