import neo4j from 'neo4j-driver';

/**
 * What the driver is given in place of a value of ours: whole numbers as Neo4j's integers (the driver sends numbers as floats, and a
 * `LIMIT` of 25.0 fails), lists and maps by their parts.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toNeo4j(part)]));
  }
  return value;
}
