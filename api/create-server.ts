import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Door } from '../schema/door.ts';
import { createGraphql } from './create-graphql.ts';
import { createSchema } from './create-schema.ts';
import { checkHost } from './doors/check-host.ts';
import { checkJsonPost } from './doors/check-json-post.ts';
import { checkOrigin } from './doors/check-origin.ts';
import { refuse } from './doors/refuse.ts';
import { setSecurityHeaders } from './doors/security-headers.ts';
import { createEditor } from './editor/serve-editor.ts';
import { answerExport, isExportPath } from './exports/answer-export.ts';
import type { Limits } from './limits/limits.ts';
import type { ErrorLog } from './present-error.ts';
import type { Reader } from './reader.ts';

/** What a server is made of. `webFolder`: the built page, null where there is none. `token`: what `x-demarche-token` must be, where it is sent. `move`: the one command that moves everything to Neo4j. */
export type ServerParts = {
  door: Door;
  reader: Reader;
  log: ErrorLog;
  now: () => number;
  newId: () => string;
  config: { version: string; token: string | null; move: string | null; webFolder: string | null; limits: Limits };
};

/** A server that listens nowhere yet. `drain`: not ready any more, finishes what runs, closes; at most `graceMs`, then it breaks off. */
export type DemarcheServer = { http: Server; drain: (graceMs: number) => Promise<void> };

/** Page and API in one process. */
export function createServer({ door, reader, log, now, newId, config }: ServerParts): DemarcheServer {
  const about = { version: config.version, engine: door.engine, move: config.move };
  const graphql = createGraphql({ door, reader, about, now, limits: config.limits, log });
  const page =
    config.webFolder === null ? null : sirv(config.webFolder, { etag: true, single: true, dotfiles: false, setHeaders: setCaching });
  const downloads = { door, schema: createSchema(), now };
  const editor = createEditor(config.version);
  let draining = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = newId();
    setSecurityHeaders(response);
    response.setHeader('x-request-id', requestId);
    const forbiddenHost = checkHost(request.headers);
    if (forbiddenHost) return refuse(response, forbiddenHost, requestId);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/health') return sendJson(response, 200, { ok: true });
    if (path === '/ready') return sendJson(response, draining ? 503 : 200, { ready: !draining, ...about });
    if (await editor(request, response, path)) return;
    if (path === '/graphql') {
      const refusal = checkOrigin(request.headers, config.token) ?? checkJsonPost(request, config.limits.bodyBytes);
      if (refusal) return refuse(response, refusal, requestId);
      response.setHeader('cache-control', 'no-store');
      await graphql(request, response, { requestId });
      return;
    }
    if (isExportPath(path)) {
      const refusal = checkOrigin(request.headers, config.token);
      return refusal ? refuse(response, refusal, requestId) : answerExport(request, response, requestId, downloads);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendJson(response, 405, { message: 'Only GET here; GraphQL is asked at /graphql.' });
    if (page === null) return sendText(response, 404, 'The page is not built: run `npm start`. The API answers at /graphql.');
    page(request, response, () => sendText(response, 404, 'There is nothing here.'));
  };

  const http = createHttpServer((request, response) => {
    response.once('close', () => {
      if (draining) http.closeIdleConnections();
    });
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request failed outside GraphQL');
      if (!response.headersSent) sendText(response, 500, 'Something failed here; it is in the log.');
      else response.destroy();
    });
  });
  http.requestTimeout = 30_000;
  http.headersTimeout = 10_000;

  const drain = (graceMs: number): Promise<void> => {
    draining = true;
    return new Promise((resolve) => {
      const breakOff = setTimeout(() => http.closeAllConnections(), graceMs);
      http.close(() => {
        clearTimeout(breakOff);
        resolve();
      });
      http.closeIdleConnections();
    });
  };
  return { http, drain };
}

/** Built files bear the hash of what is in them and never change; everything else is asked for again each time. */
function setCaching(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}
