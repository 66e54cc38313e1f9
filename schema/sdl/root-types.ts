/** Where questions and changes begin. */
export const rootTypes = /* GraphQL */ `
"What can be asked. Every \`id\` of an event or invitation may also be the anchor of any of its claims, and finds what holds that claim now."
type Query {
  "One event, by its id or the anchor of any of its claims; null when nothing holds it now."
  event(id: ID!): Event
  "Events by time."
  events(filter: EventFilter, first: Int, after: String, order: TimeOrder = LATEST_FIRST): EventConnection!
  "One claim, by its anchor or id."
  claim(id: ID!): Claim
  "Claims by time, then anchor."
  claims(filter: ClaimFilter, first: Int, after: String, order: TimeOrder = LATEST_FIRST): ClaimConnection!
  "One actor."
  actor(id: ID!): Actor
  "Actors by name, then id."
  actors(filter: ActorFilter, first: Int, after: String): ActorConnection!
  "One article."
  article(id: ID!): Article
  "Articles by day of publication, then id; undated ones last."
  articles(filter: ArticleFilter, first: Int, after: String, order: TimeOrder = LATEST_FIRST): ArticleConnection!
  "One invitation, by its id or the anchor of any of its claims."
  invitation(id: ID!): Invitation
  "Invitations by time."
  invitations(filter: InvitationFilter, first: Int, after: String, order: TimeOrder = LATEST_FIRST): InvitationConnection!
  "All outlets by name."
  outlets: [Outlet!]!
  "What a timeline shows. Without \`prominence\` in the filter: the default view, marks only, with counts of what is hidden. \`maxItems\` at most 5,000."
  timeline(window: TimelineWindow, filter: EventFilter, lanes: LaneKind! = STATES, maxItems: Int! = 2000): Timeline!
  "Finds actors by name, and events, claims and passages by their words, in that order; each kind latest first, undated last, actors by name. Every word given must begin a word of what is found; accents and case do not count. At most 256 characters; blank text finds nothing. Of one kind the best 5,000 are put in order."
  search(text: String!, kinds: [SearchKind!], first: Int, after: String): SearchHitConnection!
  "Events over time, at most \`first\` values, the heaviest first (25 when absent). At most 20,000 buckets."
  buckets(by: BucketUnit!, groupBy: BucketGrouping, filter: EventFilter, first: Int): [BucketGroup!]!
  "How events fall on acts, actors, outlets and more, at most \`first\` values of each kind (25 when absent). A choice among the values of a kind does not narrow that kind's own counts."
  facets(filter: EventFilter, kinds: [FacetKind!], first: Int): [Facet!]!
  "What two states or bodies had to do with one another, by the ids of both."
  dyad(a: ID!, b: ID!, by: BucketUnit! = MONTH, filter: EventFilter): Dyad!
  "Who came to the same events as an actor, and as those; null where there is no such actor. At most 3 hops and 1,000 actors. STATES: states and bodies, by whoever acts for them."
  neighbourhood(id: ID!, hops: Int! = 1, limit: Int! = 50, through: LaneKind! = PERSONS, filter: EventFilter): Neighbourhood
  "The shortest ways from one actor to another, over the strongest ties first; empty where there is none. At most 6 hops and 20 paths. STATES: between states and bodies, by whoever acts for them."
  paths(from: ID!, to: ID!, maxHops: Int! = 4, first: Int! = 3, through: LaneKind! = PERSONS, filter: EventFilter): [Path!]!
  "Whatever has this id or holds this anchor now; \`Retired\` for ids that were given out once and hold nothing now; null for what never was one."
  node(id: ID!): Node
  "Reads an article without filing it."
  preview(article: ArticleInput!): PreviewResult!
  "What answers here."
  server: Server!
}

"What can be changed."
type Mutation {
  "Reads an article, files it and folds the world again. The same article with the same particulars twice writes nothing."
  ingest(article: ArticleInput!): IngestResult!
  "Gives or corrects the day of an article's publication and reads its text again. \`published\` null: unknown again."
  dateArticle(id: ID!, published: String): DateArticleResult!
}

"What answers here."
type Server {
  "The version of Démarche."
  version: String!
  "The engine that holds the graph."
  engine: Engine!
  "The version of the world: rises whenever anything in it changes."
  worldVersion: Int!
  "How many entries were filed and are not yet folded into the world."
  unfolded: Int!
  "The day by the server's clock, to tell which plans have passed."
  today: CivilDay!
}

"The engine that holds the graph."
type Engine {
  "\`embedded\` or \`neo4j\`."
  name: String!
  "Its version."
  version: String!
  "The one command that moves everything over to Neo4j; null when it is there already."
  move: String
}
`;
