import type { NodeLabel } from '../../graph/layout.ts';

/** Creates a node for each row; the row is all its properties. */
export const createNodes = (label: NodeLabel): string => `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;

/** Creates a node, or makes the one with that id be as the row says. */
export const putNodes = (label: NodeLabel): string => `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`;

/** Makes nodes that exist be as the row says. */
export const setNodes = (label: NodeLabel): string => `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row`;

/** Deletes the nodes with these ids, and every relationship that they have. */
export const deleteNodes = (label: NodeLabel): string => `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`;
