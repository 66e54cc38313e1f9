import { eventSpread, type FacetKind } from '../../schema/questions/event-spread.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { FACET_KINDS } from '../../schema/sdl/view-words.ts';
import { root } from '../field.ts';
import { pageSize } from '../paging/page-size.ts';
import { composeFacet, windowOf } from '../presentation/compose-buckets.ts';
import { spreadWords } from '../presentation/spread-words.ts';

/** How the events of a filter fall on each kind of value. One statement, however many kinds. @throws DemarcheError BAD_INPUT. */
export const facets = root<{ filter?: EventFilter | null; kinds?: readonly FacetKind[] | null; first?: number | null }>(
  async ({ filter, kinds, first }, context) => {
    const asked = FACET_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
    const size = pageSize(first);
    const rows =
      asked.length === 0
        ? []
        : spreadWords(await context.ask(eventSpread, { filter: filter ?? {}, kinds: asked, untimed: !filter?.during }));
    const window = windowOf(filter?.during);
    return asked.map((kind) => ({
      kind,
      values: composeFacet(
        rows.filter((row) => row.kind === kind),
        window,
        size,
      ),
    }));
  },
);
