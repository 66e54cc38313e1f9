import type { Entry } from '../shapes/entry.ts';
import type { RunStatement } from './graph-engine.ts';

/**
 * Where entries are kept in the order of filing: the copy that counts.
 * `file` makes the `n`th entry durable, or part of the transaction that `run` belongs to; `entries` reads them from the first on.
 */
export type EntryLog = {
  file(run: RunStatement, entry: Entry, n: number): Promise<void>;
  entries(after?: number): AsyncIterable<Entry>;
  /** How many entries are in it, where it is not the graph itself that knows; else null. */
  count(): number | null;
  close(): Promise<void>;
};
