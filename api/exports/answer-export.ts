import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphQLSchema } from 'graphql';
import type { Door } from '../../schema/door.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { refuse } from '../doors/refuse.ts';
import { exportEvents } from './export-events.ts';
import { exportFilter, exportFormat } from './read-export-request.ts';

/** What answers downloads. `now` counts milliseconds. */
export type ExportParts = { door: Door; schema: GraphQLSchema; now: () => number };

/** Whether an address asks for a download. */
export const isExportPath = (path: string): boolean => path.startsWith('/export.');

/**
 * Answers `GET /export.ENDING?filter=JSON` with a file that is streamed as its pages come. `x-demarche-count` says as JSON how many events
 * it holds and how many are left out, and why.
 */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { door, schema, now }: ExportParts,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, { status: 405, code: 'BAD_INPUT', message: 'An export is asked for by GET.' }, requestId);
  const at = new Date(now()).toISOString();
  try {
    const { format, filter } = readRequest(request.url ?? '', schema);
    const { count, pieces } = await exportEvents(door, { format, filter, about: { now: at } });
    response.writeHead(200, {
      'content-type': format.mediaType,
      'content-disposition': `attachment; filename="demarche-${at.slice(0, 10)}.${format.ending}"`,
      'cache-control': 'no-store',
      'x-demarche-count': JSON.stringify(count),
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(Readable.from(pieces()), response);
  } catch (error) {
    if (isGone(error)) return;
    if (response.headersSent || !(error instanceof DemarcheError) || error.code === 'INTERNAL') throw error;
    refuse(response, { status: error.code === 'BAD_INPUT' ? 400 : 503, code: error.code, message: error.message }, requestId);
  }
}

function readRequest(address: string, schema: GraphQLSchema) {
  const url = new URL(address, 'http://127.0.0.1');
  const format = exportFormat(url.pathname.slice('/export.'.length));
  const unknown = [...url.searchParams.keys()].find((name) => name !== 'filter');
  if (unknown !== undefined)
    throw new DemarcheError(
      'BAD_INPUT',
      `An export knows no parameter ${JSON.stringify(unknown)}: give "filter", a JSON object as events(filter:) takes it.`,
    );
  return { format, filter: exportFilter(url.searchParams.get('filter'), schema) };
}

/** Whether whoever asked went away while the file was sent. */
const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
