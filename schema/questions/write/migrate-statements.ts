import type { NodeLabel } from '../../graph/layout.ts';

/** Nodes of a label that full text does not find yet: id, and what its words are made of. */
export const nodesWithoutWords = (label: NodeLabel, from: 'body' | 'text'): string =>
  `MATCH (n:${label}) WHERE n.words IS NULL RETURN n.id AS id, n.${from} AS source LIMIT $limit`;

/** Gives them their words. */
export const setWords = (label: NodeLabel): string => `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.words = row.words`;

/** Says in which layout the graph is written. */
export const SET_LAYOUT = 'MATCH (w:World {id: $id}) SET w.schema = $schema';
