import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../schema/errors.ts';

/** Why a request is turned away at the door. */
export type Refusal = { status: number; code: ErrorCode; message: string };

/** Answers a refusal as GraphQL errors are answered, so that a client has one way to read them. The connection is closed: what is left of the body is not read. */
export function refuse(response: ServerResponse, { status, code, message }: Refusal, requestId: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
}
