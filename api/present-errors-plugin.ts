import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorLog, presentError } from './present-error.ts';

/** What the server hands to each operation. */
export type RequestParts = { requestId: string };

/** The last thing that sees an answer: every error in it is turned into what the caller may see. */
export const presentErrorsPlugin = (log: ErrorLog): Plugin => ({
  onResultProcess({ result, setResult, serverContext }) {
    const { errors, ...rest } = result as ExecutionResult;
    if (errors === undefined) return;
    const requestId = (serverContext as Partial<RequestParts>).requestId ?? 'unknown';
    setResult({ ...rest, errors: errors.map((error) => presentError(error, requestId, log)) });
  },
});
