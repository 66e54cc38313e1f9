import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refuse.ts';

/**
 * Refuses a request that a page of another origin sends, and one whose token is not this server's.
 * Programs send no Origin; the command line sends the token of `server.json`, so that it cannot post to whoever took over the port.
 */
export function checkOrigin(headers: IncomingHttpHeaders, token: string | null): Refusal | null {
  const { origin, host } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${(host ?? '').toLowerCase()}`)
    return {
      status: 403,
      code: 'FORBIDDEN_ORIGIN',
      message: `A page of ${JSON.stringify(origin)} may not ask here: open the page that this server serves.`,
    };
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site')
    return { status: 403, code: 'FORBIDDEN_ORIGIN', message: 'A page elsewhere may not ask here: open the page that this server serves.' };
  const given = headers['x-demarche-token'];
  if (given !== undefined && given !== token)
    return {
      status: 403,
      code: 'FORBIDDEN_ORIGIN',
      message: 'The token is not of this server: `server.json` is of an earlier one. Start the command again.',
    };
  return null;
}
