import type { RunStatement } from './graph-engine.ts';

/** How many rows one statement is given: more gains nothing and meets Neo4j's limit of memory. */
export const BATCH_ROWS = 1_000;

/** Runs a statement that unwinds `$rows`, as often as the rows need; not at all where there are none. */
export async function writeBatches(run: RunStatement, cypher: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH_ROWS) {
    await run(cypher, { rows: rows.slice(i, i + BATCH_ROWS) });
  }
}
