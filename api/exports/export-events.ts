import type { Door } from '../../schema/door.ts';
import { type EventsPageParams, eventsPage } from '../../schema/questions/events-page.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import type { PageRow } from '../../schema/questions/page-text.ts';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import type { ExportAbout, ExportFormat } from './export-format.ts';
import { sourcesOfEvents } from './sources-of-events.ts';
import { withheldClaims } from './withheld-claims.ts';

/** Events a page. */
const PAGE_ROWS = 200;
/** How long one page may take, in milliseconds; an export as a whole may take as long as it takes. */
const PAGE_DEADLINE_MS = 30_000;

/** How many events leave, and how many do not, by why (sorted). */
export type ExportCount = { written: number; leftOut: Record<string, number> };

/** An export: what it will write and leave out, counted beforehand, and its text in pieces as the pages come. */
export type Export = { count: ExportCount; pieces: () => AsyncGenerator<string> };

/** What an export is asked. */
export type ExportAsked = { format: ExportFormat; filter: EventFilter; about: ExportAbout };

const RESTRICTED = 'resting on a restricted article';

/**
 * Brings events out of a store, earliest first, page by page. What rests on a restricted article does not leave at all, not even
 * where others tell it too: its days and parties were put together with that article's help.
 */
export async function exportEvents(door: Door, { format, filter, about }: ExportAsked): Promise<Export> {
  const withheld = await withheldClaims(door);
  const whyNot = (event: WorldEvent): string | null =>
    event.claims.some((anchor) => withheld.has(anchor)) ? RESTRICTED : format.leavesOut(event);
  const reasons = new Map<string, number>();
  let written = 0;
  for await (const page of pagesOf(door, filter)) {
    for (const event of page) {
      const why = whyNot(event);
      if (why === null) written += 1;
      else reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
  }
  return {
    count: { written, leftOut: Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1))) },
    async *pieces() {
      const writer = format.createWriter(about);
      yield writer.head;
      for await (const page of pagesOf(door, filter)) {
        const events = page.filter((event) => whyNot(event) === null);
        const sources = await sourcesOfEvents(door, events);
        yield events.map((event, at) => writer.row({ event, sources: sources[at] ?? [] })).join('');
      }
      yield writer.foot;
    },
  };
}

async function* pagesOf(door: Door, filter: EventFilter): AsyncGenerator<WorldEvent[]> {
  let after: string | null = null;
  for (;;) {
    const params: EventsPageParams = { filter, order: 'earliest_first', after, limit: PAGE_ROWS };
    const rows: PageRow<WorldEvent>[] = await door.ask(eventsPage, params, { deadlineMs: PAGE_DEADLINE_MS });
    if (rows.length > 0) yield rows.map(({ body }) => body);
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)?.k ?? null;
  }
}
