import type { AskOptions, EngineName, Row } from '../door.ts';

/** What a statement may be given: values, and rows for `UNWIND`. */
export type Parameters = Record<string, unknown>;

/** Runs one statement inside a transaction, and answers its rows by column position. */
export type RunStatement = (cypher: string, parameters: Parameters) => Promise<Row[]>;

/**
 * What lies under the door: an engine that runs Cypher. It knows nothing of texts or claims.
 * `read` never writes. `transact` runs one transaction at a time, in the order of the calls: all of it is kept, or nothing;
 * where the engine says "try again" it calls `work` anew.
 */
export type GraphEngine = {
  name: EngineName;
  version: string;
  /** @throws DemarcheError TIMEOUT, STORE_UNREACHABLE, STORE_BROKEN; or what `signal` was aborted with. */
  read(cypher: string, parameters: Parameters, options: AskOptions): Promise<Row[]>;
  transact<T>(work: (run: RunStatement) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
