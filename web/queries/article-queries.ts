import type { ArticleKind, Language } from '../../schema/words/closed-lists.ts';
import { withFragments } from './fragments.ts';
import type { ClaimContentAnswer, FailureAnswer, HappeningAnswer, PassageAnswer, ProblemAnswer } from './world-answers.ts';

/** One article with its text and what was read in it. */
export const ARTICLE_QUERY: string = withFragments(`query Article($id: ID!) {
  article(id: $id) {
    id title kind published url sources lang text
    outlet { name }
    passages { start end kind }
    claims(first: 100) { nodes { ...content event { id } invitation { id } } }
    happenings { ...happening }
  }
}`);

/** A claim as the reader of an article shows it. */
export type ReaderClaimAnswer = ClaimContentAnswer & { event: { id: string } | null; invitation: { id: string } | null };

/** An article as its reader shows it. */
export type ArticleAnswer = {
  id: string;
  title: string | null;
  kind: ArticleKind;
  published: string | null;
  url: string | null;
  sources: string[];
  lang: Language;
  text: string;
  outlet: { name: string };
  passages: PassageAnswer[];
  claims: { nodes: ReaderClaimAnswer[] };
  happenings: HappeningAnswer[];
};

/** The articles, latest first. */
export const ARTICLES_QUERY = `query Articles($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title kind published lang outlet { name } text passages { start end kind } }
  }
}`;

/** One row of the list of articles. */
export type ArticleRowAnswer = Pick<ArticleAnswer, 'id' | 'title' | 'kind' | 'published' | 'lang' | 'outlet' | 'text' | 'passages'>;

/** A page of the list of articles. */
export type ArticlesAnswer = {
  articles: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: ArticleRowAnswer[] };
};

/** What the reader would find, without filing. */
export const PREVIEW_QUERY: string = withFragments(`query Preview($article: ArticleInput!) {
  preview(article: $article) {
    __typename
    ... on Preview {
      lang text published outlet title
      passages { start end kind }
      claims { ...content }
      problems { code message }
    }
    ... on ValidationError { code message }
  }
}`);

/** A preview as its panel shows it. */
export type PreviewAnswer = {
  __typename: 'Preview';
  lang: Language;
  text: string;
  published: string | null;
  outlet: string | null;
  title: string | null;
  passages: PassageAnswer[];
  claims: ClaimContentAnswer[];
  problems: ProblemAnswer[];
};

/** What preview answers. */
export type PreviewResult = PreviewAnswer | ({ __typename: 'ValidationError' } & FailureAnswer);

const INGESTED = `... on Ingested { written claims changed article { id } problems { code message } }
    ... on Failure { code message }`;

/** Files an article. */
export const INGEST_MUTATION = `mutation Ingest($article: ArticleInput!) {
  ingest(article: $article) {
    __typename
    ${INGESTED}
  }
}`;

/** Gives an article its day of publication, and reads it again. */
export const DATE_MUTATION = `mutation DateArticle($id: ID!, $published: String) {
  dateArticle(id: $id, published: $published) {
    __typename
    ${INGESTED}
  }
}`;

/** What the two mutations answer. */
export type IngestResult =
  | { __typename: 'Ingested'; written: boolean; claims: number; changed: number; article: { id: string }; problems: ProblemAnswer[] }
  | ({ __typename: 'ValidationError' | 'NotFoundError' } & FailureAnswer);

/** An article as a person gives it. */
export type ArticleInput = { text: string; outlet?: string; url?: string; title?: string; published?: string; lang?: 'ID' | 'EN' };
