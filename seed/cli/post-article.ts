import { z } from 'zod';
import { DemarcheError, ERROR_CODES } from '../../schema/errors.ts';
import { enumValueOf } from '../../schema/sdl/enum-value.ts';
import { ACCESS, ARTICLE_KINDS, LANGUAGES } from '../../schema/words/closed-lists.ts';
import type { Filed } from '../ingest/create-ingest.ts';
import type { GivenArticle } from '../ingest/given-article.ts';
import type { RunningServer } from './running-server.ts';

const MUTATION = /* GraphQL */ `mutation Add($article: ArticleInput!) {
  ingest(article: $article) {
    __typename
    ... on Ingested { article { id } written claims changed worldVersion problems { code message start end } }
    ... on Failure { code message }
  }
}`;

const problemShape = z.object({ code: z.string(), message: z.string(), start: z.number().nullish(), end: z.number().nullish() });
const filedShape = z.object({
  __typename: z.literal('Ingested'),
  article: z.object({ id: z.string() }),
  written: z.boolean(),
  claims: z.number(),
  changed: z.number(),
  worldVersion: z.number(),
  problems: z.array(problemShape),
});
const answerShape = z.object({
  data: z.object({ ingest: z.union([filedShape, z.object({ code: z.string(), message: z.string() })]) }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() })).optional(),
});

/**
 * Hands an article to a running server, which reads, files and folds it.
 * @throws DemarcheError with the server's code where it refuses, STORE_UNREACHABLE where it does not answer.
 */
export async function postArticle({ port, token }: RunningServer, article: GivenArticle, post: typeof fetch): Promise<Filed> {
  const answer = answerShape.parse(await request(port, token, { query: MUTATION, variables: { article: inputFrom(article) } }, post));
  const ingested = answer.data?.ingest;
  if (ingested !== undefined && '__typename' in ingested) {
    const { article: filed, problems, __typename: _, ...rest } = ingested;
    return { articleId: filed.id, ...rest, problems: problems.map(({ code, message }) => ({ code, message })) };
  }
  const refused = ingested ?? {
    code: answer.errors?.[0]?.extensions?.code ?? 'INTERNAL',
    message: answer.errors?.[0]?.message ?? 'the answer was empty',
  };
  throw failureFrom(refused.code, refused.message);
}

async function request(port: number, token: string, body: object, post: typeof fetch): Promise<unknown> {
  try {
    const headers = { 'content-type': 'application/json', 'x-demarche-token': token };
    const response = await post(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return await response.json();
  } catch (cause) {
    throw new DemarcheError(
      'STORE_UNREACHABLE',
      `The server on port ${port} does not answer (${cause instanceof Error ? cause.message : cause}). Wait and run this again, or stop it.`,
      { cause },
    );
  }
}

/** The words of closed lists go as the SDL writes them. */
function inputFrom({ lang, kind, access, ...rest }: GivenArticle): object {
  const named = <T extends string>(list: readonly T[], word: T | null) =>
    word === null || !list.includes(word) ? null : enumValueOf(word);
  return { ...rest, lang: named(LANGUAGES, lang), kind: named(ARTICLE_KINDS, kind), access: named(ACCESS, access) };
}

function failureFrom(code: string, message: string): DemarcheError {
  const known = ERROR_CODES.find((one) => enumValueOf(one) === code);
  return new DemarcheError(known ?? 'INTERNAL', message);
}
