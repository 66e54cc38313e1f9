/** What is found by its words, and what of it opens a panel. */
export const SEARCH_QUERY = `query Search($text: String!) {
  search(text: $text, first: 40) {
    nodes {
      kind text
      highlights { start end }
      node {
        __typename
        ... on Actor { id }
        ... on Event { id }
        ... on Claim { anchor article { id title published outlet { name } } }
        ... on FoundPassage { article { id title published outlet { name } } }
      }
    }
  }
}`;

type FoundArticle = { id: string; title: string | null; published: string | null; outlet: { name: string } };

/** One find. `highlights` are the stretches of `text` that were asked for. */
export type SearchHitAnswer = {
  kind: string;
  text: string;
  highlights: { start: number; end: number }[];
  node:
    | { __typename: 'Actor'; id: string }
    | { __typename: 'Event'; id: string }
    | { __typename: 'Claim'; anchor: string; article: FoundArticle }
    | { __typename: 'FoundPassage'; article: FoundArticle };
};

/** The answer to {@link SEARCH_QUERY}. */
export type SearchAnswer = { search: { nodes: SearchHitAnswer[] } };
