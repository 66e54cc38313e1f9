import { readEntryLine } from '../../journal/read-journal.ts';
import { PUT_LOG_ENTRY, READ_LOG } from '../../questions/write/log-statements.ts';
import type { EntryLog } from '../entry-log.ts';
import type { GraphEngine } from '../graph-engine.ts';

/** Entries that are read with one statement: each may hold a whole text and all its claims. */
const PAGE_ENTRIES = 100;
/** How long reading one page of the log may take, in milliseconds. */
const PAGE_DEADLINE_MS = 30_000;

/** The log of a Neo4j store: a node an entry, written in the transaction that writes the entry. */
export function createNeo4jLog(engine: GraphEngine): EntryLog {
  return {
    async file(run, entry, n) {
      await run(PUT_LOG_ENTRY, { row: { id: `entry_${n}`, n, at: entry.at, body: JSON.stringify(entry) } });
    },
    async *entries(after = 0) {
      let last = after;
      for (;;) {
        const page = await engine.read(READ_LOG, { after: last, limit: PAGE_ENTRIES }, { deadlineMs: PAGE_DEADLINE_MS });
        for (const [n, body] of page) {
          yield readEntryLine(String(body), `Entry ${n}`);
          last = Number(n);
        }
        if (page.length < PAGE_ENTRIES) return;
      }
    },
    count: () => null,
    close: async () => undefined,
  };
}
