import { DemarcheError } from '../../errors.ts';

const UNREACHABLE =
  /^(ServiceUnavailable|SessionExpired)$|\.Security\.|TransientError\.General\.DatabaseUnavailable|Database\.DatabaseNotFound/;
const TIMED_OUT = /\.Transaction\.(TransactionTimedOut|Terminated)/;

/** What a failure of the driver is to us. What is ours already, and what an asker aborted with, stays as it is. */
export function neo4jFailure(cause: unknown, where: string): unknown {
  if (cause instanceof DemarcheError || !(cause instanceof Error)) return cause;
  const code = String((cause as { code?: unknown }).code ?? '');
  if (code === '') return cause;
  if (UNREACHABLE.test(code)) {
    const advice = 'Is it running, and are NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE right?';
    return new DemarcheError('STORE_UNREACHABLE', `Neo4j at ${where} cannot be used (${code}). ${advice}`, { cause });
  }
  if (TIMED_OUT.test(code)) {
    return new DemarcheError('TIMEOUT', 'Neo4j stopped the question because it took too long: ask for less, or allow more time.', {
      cause,
    });
  }
  return new DemarcheError('STORE_BROKEN', `Neo4j at ${where} refused a statement (${code}): ${cause.message}`, { cause });
}
