/** Scalars, paging, time and names: what all other types are made of. */
export const basicTypes = /* GraphQL */ `
"A civil day, ISO \`YYYY-MM-DD\`, without a zone."
scalar CivilDay

"A time in EDTF: \`2025-08-19\`, \`[2025-08-11..2025-08-17]\` (one day of that week), \`2025-08-15/2025-08-17\` (it lasted)."
scalar Edtf

"A moment of our own clock, ISO 8601 with \`Z\`."
scalar Moment

"Whatever has an id of its own."
interface Node {
  "The id, stable for as long as the thing exists."
  id: ID!
}

"Where a page ends."
type PageInfo {
  "Whether there is more after this page."
  hasNextPage: Boolean!
  "Whether the page starts after the beginning of the list."
  hasPreviousPage: Boolean!
  "The cursor of the page's first row; null when it is empty."
  startCursor: String
  "The cursor of the page's last row; null when it is empty."
  endCursor: String
}

"A time as four civil days, all inclusive, each null where nothing bounds it."
type DaySpan {
  "The first day on which it can have begun."
  beginMin: CivilDay
  "The last day on which it can have begun."
  beginMax: CivilDay
  "The first day on which it can have ended."
  endMin: CivilDay
  "The last day on which it can have ended."
  endMax: CivilDay
  "True: it was one day somewhere between. False: it lasted from begin to end."
  pointlike: Boolean!
  "The first possible day: where the envelope begins."
  earliest: CivilDay
  "The day after the last possible one: where the envelope ends."
  latest: CivilDay
}

"A stretch of a text, half open, in UTF-16 units: \`text.slice(start, end)\`."
type Span {
  "Where it begins."
  start: Int!
  "Where it ends; not part of it."
  end: Int!
}

"A place with a name."
type Place {
  "A QID where one is known and verified, else an id of ours."
  id: ID!
  "The English name where one exists."
  name: String!
  "What sort of thing it is; a country can be a place too."
  kind: EntityKind!
  "The Wikidata id, where known and verified."
  qid: String
  "The ISO 3166 code of a country, three letters."
  iso3: String
  "The code of the state that it belongs to."
  country: String
}

"What a claim or event is about: a word of the closed list, or an actor or place."
type Topic {
  "The word, or the id of the actor or place."
  id: ID!
  "The name."
  name: String!
}

"Who publishes."
type Outlet implements Node {
  "\`outlet_\` and the stem of the name."
  id: ID!
  "The name as given."
  name: String!
}
`;
