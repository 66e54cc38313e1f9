import type { Door, Question, Row } from '../../schema/door.ts';
import { NODES, type NodeLabel, RELATIONSHIPS, type RelationshipName } from '../../schema/graph/layout.ts';

const PAGE_ROWS = 100_000;

const rowsOf = (name: string, cypher: string): Question<Record<string, never>, Row> => ({
  name,
  cypher: () => cypher,
  parameters: () => ({ limit: PAGE_ROWS }),
  readRow: (row) => row,
});

const nodeQuestion = (label: NodeLabel, without: readonly string[]): Question<Record<string, never>, Row> => {
  const columns = NODES[label].filter((name) => !without.includes(name)).map((name) => `n.${name} AS ${name}`);
  return rowsOf(`dump ${label}`, `MATCH (n:${label}) RETURN ${columns.join(', ')} ORDER BY n.id LIMIT $limit`);
};

const relationshipQuestion = (name: RelationshipName, from: NodeLabel, to: NodeLabel, without: readonly string[]) => {
  const carried = RELATIONSHIPS[name].carries
    .filter((property) => !without.includes(property))
    .map((property) => `, r.${property} AS r_${property}`);
  return rowsOf(`dump ${name}`, `MATCH (a:${from})-[r:${name}]->(b:${to}) RETURN a.id AS a, b.id AS b${carried.join('')} LIMIT $limit`);
};

type Ends = { from: readonly NodeLabel[]; to: readonly NodeLabel[] };

/** What of a graph is left out: properties by name, labels by name. */
export type DumpOptions = { withoutProperties?: readonly string[]; withoutLabels?: readonly NodeLabel[] };

/**
 * Everything that a graph holds, as sorted lines: the same graph gives the same lines, whatever the engine and the order of writing.
 * The log of a Neo4j store is left out, since an embedded one has a journal.
 */
export async function dumpGraph(door: Door, { withoutProperties = [], withoutLabels = [] }: DumpOptions = {}): Promise<string[]> {
  const left = new Set<NodeLabel>([...withoutLabels, 'Entry']);
  const lines: string[] = [];
  for (const label of (Object.keys(NODES) as NodeLabel[]).filter((name) => !left.has(name))) {
    const skip = [...withoutProperties, ...(label === 'World' ? ['locked'] : [])];
    const rows = await door.ask(nodeQuestion(label, skip), {}, { deadlineMs: 30_000 });
    for (const row of rows) lines.push(`${label} ${JSON.stringify(row)}`);
  }
  for (const [name, { from, to }] of Object.entries(RELATIONSHIPS) as [RelationshipName, Ends][]) {
    for (const [a, b] of from.flatMap((one) => to.map((other) => [one, other] as const))) {
      if (left.has(a) || left.has(b)) continue;
      const rows = await door.ask(relationshipQuestion(name, a, b, withoutProperties), {}, { deadlineMs: 30_000 });
      for (const row of rows) lines.push(`${a} ${name} ${b} ${JSON.stringify(row)}`);
    }
  }
  return lines.sort();
}
