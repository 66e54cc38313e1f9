import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type ContextParts, createContext } from './context.ts';
import { createSchema } from './create-schema.ts';
import type { Limits } from './limits/limits.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { createRecentDocuments, NOTHING_KEPT } from './limits/recent-documents.ts';
import type { ErrorLog } from './present-error.ts';
import { presentErrorsPlugin, type RequestParts } from './present-errors-plugin.ts';

/** Everything that answers GraphQL. Doors and body limits stand before it, so its own are off. */
export function createGraphql(
  parts: Omit<ContextParts, 'requestId' | 'deadlineMs'> & { limits: Limits; log: ErrorLog },
): YogaServerInstance<RequestParts, object> {
  const { limits, log, ...contextParts } = parts;
  return createYoga<RequestParts, object>({
    schema: createSchema(),
    context: ({ requestId }) => createContext({ ...contextParts, requestId, deadlineMs: limits.deadlineMs }),
    plugins: [limitsPlugin(limits), presentErrorsPlugin(log)],
    maskedErrors: false,
    logging: false,
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: { documentCache: createRecentDocuments(), errorCache: NOTHING_KEPT },
    maxRequestBodySize: limits.bodyBytes,
    healthCheckEndpoint: '/graphql/health',
  });
}
