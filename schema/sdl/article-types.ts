import { connection } from './connection.ts';

/** Articles, and what was read in them. */
export const articleTypes = /* GraphQL */ `
"A publication of a text. Its particulars are those in force now."
type Article implements Node {
  "The hash of text, outlet and url."
  id: ID!
  "The id of the text; the same wire text in two outlets is one text."
  textId: ID!
  "Who publishes."
  outlet: Outlet!
  "Where it was found."
  url: String
  "The title, where it was given apart from the text."
  title: String
  "When it was published: an ISO date or date-time; null when unknown, never guessed."
  published: String
  "What it is. An EXAMPLE is no real report: say so wherever it is shown."
  kind: ArticleKind!
  "Who may see it."
  access: Access!
  "The real reports that it retells."
  sources: [String!]!
  "Who gave these particulars."
  by: String!
  "The language of the text."
  lang: Language!
  "The text, in which all offsets count. It is text and never HTML."
  text: String!
  "Its parts."
  passages: [Passage!]!
  "The claims read in it, by their place in the text."
  claims(first: Int = 100, after: String): ClaimConnection!
  "What its claims support now."
  happenings: [Happening!]!
}

"A part of a text: headline, sub-heading, caption or paragraph."
type Passage {
  "Where it begins."
  start: Int!
  "Where it ends; not part of it."
  end: Int!
  "What part it is."
  kind: PassageKind!
}

"Words that name or refer to somebody or something."
type Mention {
  "Where they begin."
  start: Int!
  "Where they end; not part of them."
  end: Int!
  "The words."
  surface: String!
  "What sort of thing is meant."
  type: EntityKind!
  "Who or what is meant; null where it could not be told."
  entity: Entity
}

"Somebody or something that words name: an actor or a place, not looked up in the store."
type Entity {
  "A QID where one is known and verified, else an id of ours."
  id: ID!
  "The English name where one exists."
  name: String!
  "What sort of thing it is."
  kind: EntityKind!
  "The Wikidata id, where known and verified."
  qid: String
  "The ISO 3166 code of a country."
  iso3: String
  "The code of the state that it belongs to."
  country: String
}

"Words that say when."
type TimeExpression {
  "Where they begin."
  start: Int!
  "Where they end; not part of them."
  end: Int!
  "The words."
  phrase: String!
  "The time in EDTF; null where unresolved or vague."
  edtf: Edtf
  "The time as four days."
  days: DaySpan!
  "How fine it is."
  granularity: Granularity!
  "What it is counted from."
  anchor: TimeAnchor!
  "The id of the rule that read it."
  rule: String!
  "Other times that the words may mean, in EDTF."
  alternatives: [Edtf!]!
}

"Something that the reader could not do, in words that say what to do next."
type Problem {
  "What kind of problem it is."
  code: String!
  "What was wrong, where, and what to do."
  message: String!
  "Where the words begin that it is about; null where it is about none."
  start: Int
  "Where they end."
  end: Int
}
${connection('Article', 'Article', { counted: true })}
`;
