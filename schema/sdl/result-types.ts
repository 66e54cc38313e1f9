/** What preview and the mutations answer: success, or a failure that the caller can act on. */
export const resultTypes = /* GraphQL */ `
"What a caller can act on."
interface Failure {
  "Which failure it is."
  code: ErrorCode!
  "What was wrong, where, and what to do next."
  message: String!
}

"The article could not be read as given. Nothing was written."
type ValidationError implements Failure {
  "Which failure it is."
  code: ErrorCode!
  "What was wrong, where, and what to do next."
  message: String!
  "The field of the input that was wrong, where it is one."
  field: String
}

"There is nothing with this id. Nothing was written."
type NotFoundError implements Failure {
  "Which failure it is."
  code: ErrorCode!
  "What was wrong, where, and what to do next."
  message: String!
  "The id as asked for."
  id: ID!
}

"What would be read from an article; nothing is written. All offsets count in \`text\`."
type Preview {
  "The id that the text would have."
  textId: ID!
  "The language that it was read in."
  lang: Language!
  "The text, without its front matter. It is text and never HTML."
  text: String!
  "The day of publication that times are counted from; null when unknown."
  published: String
  "The outlet that it would be filed under."
  outlet: String
  "The title, where it was given apart from the text."
  title: String
  "Its parts."
  passages: [Passage!]!
  "Who and what is named."
  mentions: [Mention!]!
  "The words that say when."
  times: [TimeExpression!]!
  "What would be filed."
  claims: [ReadClaim!]!
  "What the reader could not do."
  problems: [Problem!]!
}

"The article is filed, and the world folded again."
type Ingested {
  "The article."
  article: Article!
  "False where it was filed already with the same particulars: then nothing was written."
  written: Boolean!
  "How many claims it holds now."
  claims: Int!
  "How many events, invitations and conflicts changed."
  changed: Int!
  "The version of the world after it."
  worldVersion: Int!
  "What the reader could not do."
  problems: [Problem!]!
}

"What preview answers."
union PreviewResult = Preview | ValidationError

"What ingest answers."
union IngestResult = Ingested | ValidationError

"What dateArticle answers."
union DateArticleResult = Ingested | ValidationError | NotFoundError
`;
