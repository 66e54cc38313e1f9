import { type CursorScope, cursorOf } from './cursor.ts';

/** One row of a page, with what the relationship carries beside cursor and node. */
export type Edge<N> = { cursor: string; node: N };

/** A page of a list as Relay has it. `totalCount` is asked for only when it is selected. */
export type Connection<N, E extends Edge<N> = Edge<N>> = {
  edges: E[];
  nodes: N[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount?: () => Promise<number>;
};

/**
 * A page out of rows of which one more than `size` was asked for: that one only says that there is more.
 * `after` is the key of the row before the page, null on the first.
 */
export function connectionOf<R, N, C extends object>(
  rows: readonly R[],
  {
    size,
    after,
    scope,
    keyOf,
    nodeOf,
    carries,
  }: {
    size: number;
    after: string | null;
    scope: CursorScope;
    keyOf: (row: R) => string;
    nodeOf: (row: R) => N;
    carries: (row: R) => C;
  },
): Connection<N, Edge<N> & C> {
  const shown = rows.slice(0, size);
  const edges = shown.map((row) => ({ cursor: cursorOf(scope, keyOf(row)), node: nodeOf(row), ...carries(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
