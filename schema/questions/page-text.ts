import { type Condition, whereOf } from './condition.ts';

/** The orders of a page by time. What is undated comes last in both. */
export type TimeOrder = 'earliest_first' | 'latest_first';

/** Where a page by `k` begins, how it is ordered, and how many rows it has. `after` is the `k` of the last row before it. */
export type PageParams = { order: TimeOrder; after: string | null; limit: number };

/**
 * Where the rows of a page come from: a pattern that binds `node`, with what it needs.
 * `k` is the property that the page is ordered by: of the node, or of the relationship `along` which it was reached
 * (ordered by its `actorId` first, as its index is). `once`: the pattern may bind a node more than once.
 * `first`: the property before `k` in the index of the node, which the conditions hold to one value.
 */
export type PageSource = {
  match: string;
  node: string;
  along?: string;
  once?: boolean;
  first?: string | undefined;
  conditions: readonly Condition[];
  undated?: boolean | null | undefined;
};

const keyOf = ({ node, along }: PageSource): string => `${along ?? node}.k`;

/**
 * One branch. All properties of an index are named in the order, each from its own variable: only then does Neo4j read along that index
 * and sort nothing. Where rows are thinned out, the copies in the order are as good: it knows where they come from.
 */
function branch(source: PageSource, bound: string, direction: string): string {
  const { match, node, along, once, conditions, first } = source;
  const head = `MATCH ${match}\n${whereOf([{ text: bound, parameters: {} }, ...conditions])}`;
  if (along === undefined) {
    const order = first === undefined ? '' : `${node}.${first} ${direction}, `;
    return `${head}\nWITH ${node} ORDER BY ${order}${node}.k ${direction} LIMIT $limit\nRETURN ${node}.k AS k, ${node}.body AS body`;
  }
  if (once)
    return `${head}\nWITH DISTINCT ${node}, ${along}.actorId AS owner, ${along}.k AS k ORDER BY owner ${direction}, k ${direction} LIMIT $limit\nRETURN k AS k, ${node}.body AS body`;
  return `${head}\nWITH ${along}, ${node} ORDER BY ${along}.actorId ${direction}, ${along}.k ${direction} LIMIT $limit\nRETURN ${along}.k AS k, ${node}.body AS body`;
}

/**
 * The Cypher of a page by sort key: rows `[k, body]`. Bind what {@link pageBounds} gives.
 * Latest first has two branches, since what is undated sorts last in the key but belongs at the end here too.
 */
export function pageText(source: PageSource, order: TimeOrder): string {
  const { undated } = source;
  const k = keyOf(source);
  if (order === 'earliest_first') {
    const bounds = {
      true: `${k} > $above AND ${k} >= $undatedFrom`,
      false: `${k} > $above AND ${k} < $undatedFrom`,
      both: `${k} > $above`,
    };
    return branch(source, bounds[undated === true ? 'true' : undated === false ? 'false' : 'both'], 'ASC');
  }
  const dated = branch(source, `${k} < $below`, 'DESC');
  const rest = branch(source, `${k} >= $undatedFrom AND ${k} < $undatedBelow`, 'DESC');
  if (undated === true) return rest;
  if (undated === false) return dated;
  return `${dated}\nUNION ALL\n${rest}`;
}

/** Sorts after every key. */
const AFTER_ALL = '~';

/** The parameters that {@link pageText} names. */
export function pageBounds({ order, after, limit }: PageParams, undatedKey: string): Record<string, string | number> {
  const common = { limit, undatedFrom: undatedKey };
  if (order === 'earliest_first') return { ...common, above: after ?? '' };
  const inUndated = after !== null && after >= undatedKey;
  return { ...common, below: inUndated ? '' : (after ?? undatedKey), undatedBelow: inUndated ? after : AFTER_ALL };
}

/** One row of a page: its sort key and the thing as stored. */
export type PageRow<T> = { k: string; body: T };

/** Reads a row `[k, body]` of a page. */
export const readPageRow = <T>(row: readonly unknown[]): PageRow<T> => ({ k: String(row[0]), body: JSON.parse(String(row[1])) as T });
