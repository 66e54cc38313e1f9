import type { Graph } from '../graph.ts';
import { type EventFilterInput, eventFilterInput } from '../queries/event-filter-input.ts';
import {
  type CountsAnswer,
  countsQuery,
  countVariables,
  OUTLETS_AT_ONCE,
  OUTLETS_QUERY,
  type OutletCount,
  type OutletsAnswer,
} from '../queries/outlet-queries.ts';
import type { PageState } from './page-state.ts';

/** Every outlet with the number of events under a filter that it carries, by name. @throws GraphError when the server does not answer. */
export async function loadOutletCounts(graph: Graph, filter: EventFilterInput): Promise<OutletCount[]> {
  const { outlets } = await graph<OutletsAnswer>(OUTLETS_QUERY);
  const parts = Array.from({ length: Math.ceil(outlets.length / OUTLETS_AT_ONCE) }, (_, i) =>
    outlets.slice(i * OUTLETS_AT_ONCE, (i + 1) * OUTLETS_AT_ONCE),
  );
  const counted = await Promise.all(
    parts.map(async (part) => {
      const ids = part.map(({ id }) => id);
      const answer = await graph<CountsAnswer>(countsQuery(ids.length), countVariables(filter, ids));
      return part.map((outlet, i) => ({ ...outlet, count: answer[`o${i}`]?.totalCount ?? 0 }));
    }),
  );
  return counted.flat();
}

/** Every outlet with what it carries of all that is shown, on whatever day. @throws GraphError when the server does not answer. */
export const loadShownOutlets = (graph: Graph, { view, timeline }: PageState): Promise<OutletCount[]> =>
  loadOutletCounts(
    graph,
    eventFilterInput({ ...view.filter, outlets: [] }, { window: null, statements: view.statements, items: timeline.value?.items ?? [] }),
  );
