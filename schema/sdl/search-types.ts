import { connection } from './connection.ts';

/** Full text: what was found, and which of its words. */
export const searchTypes = /* GraphQL */ `
"What can be found by its words."
union Found = Actor | Event | Claim | FoundPassage

"A part of a text that was found."
type FoundPassage {
  "The article of its text; of several, the earliest published."
  article: Article!
  "All the articles that carry the text."
  articles: [Article!]!
  "Where it begins in the text."
  start: Int!
  "Where it ends; not part of it."
  end: Int!
  "What part of the text it is."
  kind: PassageKind!
}

"One find, with its words."
type SearchHit {
  "What was found."
  kind: SearchKind!
  "The text that was searched: a name, an event in words, a quote, a passage. It is text and never HTML."
  text: String!
  "Which words of \`text\` the search asked for, in order."
  highlights: [Span!]!
  "What was found, in full."
  node: Found!
}
${connection('SearchHit', 'SearchHit')}
`;
