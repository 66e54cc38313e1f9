import type { NodeLabel, RelationshipName } from '../../graph/layout.ts';

/** The relationships of one kind between two labels. */
export type Connection = { relationship: RelationshipName; from: NodeLabel; to: NodeLabel };

/** Draws a relationship for each row `{from, to, props}`, between nodes that exist; a row whose node is missing draws none. */
export const connect = ({ relationship, from, to }: Connection): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${relationship}]->(b) SET r = row.props`;

/** The same, once: what is drawn already is left alone. Without properties. */
export const connectOnce = ({ relationship, from, to }: Connection): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[:${relationship}]->(b)`;

/** Takes away the relationships between the two nodes of each row. */
export const disconnect = ({ relationship, from, to }: Connection): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${relationship}]->(b:${to} {id: row.to}) DELETE r`;

/** Takes away all relationships of these kinds that go out from the node of each row. */
export const disconnectOut = (from: NodeLabel, relationships: readonly RelationshipName[]): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.id})-[r]->() WHERE ${anyOf(relationships)} DELETE r`;

/** Takes away all relationships of these kinds that come in to the node of each row. */
export const disconnectIn = (to: NodeLabel, relationships: readonly RelationshipName[]): string =>
  `UNWIND $rows AS row MATCH (a:${to} {id: row.id})<-[r]-() WHERE ${anyOf(relationships)} DELETE r`;

/** Every pair of ids that a kind of relationship joins, in no order. */
export const pairsOf = ({ relationship, from, to }: Connection): string =>
  `MATCH (a:${from})-[:${relationship}]->(b:${to}) RETURN a.id AS a, b.id AS b`;

const anyOf = (relationships: readonly RelationshipName[]): string => `type(r) IN [${relationships.map((name) => `'${name}'`).join(', ')}]`;
