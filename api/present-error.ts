import { GraphQLError } from 'graphql';
import { DemarcheError, ERROR_CODES, type ErrorCode } from '../schema/errors.ts';

/** Codes whose message is about our own insides: the caller gets the code, the log gets the message. */
const OURS: readonly ErrorCode[] = ['INTERNAL', 'STORE_BROKEN'];

/** The HTTP status of a code, where it is not the usual one. */
const STATUS: Partial<Record<ErrorCode, number>> = { TIMEOUT: 504, STORE_UNREACHABLE: 503, LOCKED: 503 };

/** What {@link presentError} needs of a log. */
export type ErrorLog = { error: (fields: object, message: string) => void };

/**
 * The error as the caller sees it: always a code of the closed list and the request's id, never a stack, a path or Cypher.
 * What is ours is masked and logged under the same id.
 */
export function presentError(error: unknown, requestId: string, log: ErrorLog): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? null) : error;
  if (cause instanceof DemarcheError && !OURS.includes(cause.code)) {
    const status = STATUS[cause.code];
    return placed(error, cause.message, { code: cause.code, requestId, ...(status === undefined ? {} : { http: { status } }) });
  }
  if (error instanceof GraphQLError && (cause === null || cause instanceof GraphQLError)) {
    const { code } = error.extensions;
    const http = statusOf(error.extensions);
    const known = isOurCode(code) ? code : isTooLarge(http) ? 'TOO_LARGE' : 'BAD_INPUT';
    return placed(error, error.message, { code: known, requestId, ...(http === undefined ? {} : { http }) });
  }
  log.error({ requestId, err: cause, path: error instanceof GraphQLError ? error.path : undefined }, 'a request failed');
  const code = cause instanceof DemarcheError ? cause.code : 'INTERNAL';
  return placed(error, `Something failed here; it is in the log under ${requestId}.`, { code, requestId });
}

/** The HTTP status that the GraphQL server wants. A request that is malformed (not its document) is 400 for every client, so the mark that eases it is taken off. */
const statusOf = ({ code, http }: GraphQLError['extensions']): unknown =>
  code === 'BAD_REQUEST' && typeof http === 'object' && http !== null ? { ...http, spec: false } : http;

/** Whether a code is one of the closed list that a caller may be given in place of ours. */
const isOurCode = (code: unknown): code is ErrorCode => typeof code === 'string' && OUR_CODES.has(code);
const OUR_CODES = new Set<string>(ERROR_CODES);

/** Whether the GraphQL server refused a body because of its size. */
const isTooLarge = (http: unknown): boolean => typeof http === 'object' && http !== null && 'status' in http && http.status === 413;

/** An error at the place in document and answer where another one was found. */
function placed(found: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(found instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, path = null, source = null, positions = null } = found;
  return new GraphQLError(message, { nodes, path, source, positions, extensions });
}
