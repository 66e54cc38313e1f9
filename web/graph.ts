import { readWords } from './read-words.ts';

/** A question to the API that had no answer: its code (`UNREACHABLE` when nobody answers) and words that say what to do. */
export class GraphError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'GraphError';
    this.code = code;
  }
}

/** Asks the API a document of `queries/`; the answer has the shape that stands beside the document. */
export type Graph = <T>(document: string, variables?: Record<string, unknown>, signal?: AbortSignal) => Promise<T>;

type Reply = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

/**
 * A client for the GraphQL API at `url`, by JSON posts and nothing else. Enum values come back as the schema's words.
 * The promise is rejected with a {@link GraphError} when the server cannot be reached, refuses or fails.
 */
export function createGraph(send: typeof fetch, url: string): Graph {
  return async <T>(document: string, variables: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> => {
    const reply = await post(send, url, JSON.stringify({ query: document, variables }), signal);
    const error = reply.errors?.[0];
    if (error !== undefined) throw new GraphError(error.extensions?.code ?? 'INTERNAL', error.message);
    return readWords(reply.data) as T;
  };
}

async function post(send: typeof fetch, url: string, body: string, signal?: AbortSignal): Promise<Reply> {
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as Reply;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new GraphError('UNREACHABLE', error instanceof Error ? error.message : String(error));
  }
}
