import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refuse.ts';

/**
 * Refuses a post that is no JSON, and a body that says it is too large. Forms can be sent by any page without asking, JSON cannot.
 * A GET is let through: it can only read, since the GraphQL server refuses mutations by GET.
 */
export function checkJsonPost({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, bodyBytes: number): Refusal | null {
  if (method === 'GET') return null;
  if (method !== 'POST')
    return {
      status: 405,
      code: 'NOT_JSON',
      message: 'GraphQL is asked here by POST with `content-type: application/json` and a body like {"query": "{ server { version } }"}.',
    };
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    return {
      status: 415,
      code: 'NOT_JSON',
      message: `The body must be application/json, not ${JSON.stringify(type)}: forms and other kinds are refused.`,
    };
  if (Number(headers['content-length'] ?? 0) > bodyBytes) return tooLarge(bodyBytes);
  return null;
}

/** The refusal of a body that is too large. */
export const tooLarge = (bodyBytes: number): Refusal => ({
  status: 413,
  code: 'TOO_LARGE',
  message: `The body may have ${bodyBytes} bytes: split the article, or file it with \`demarche add\`.`,
});
