import { KEYED_LABELS, NODE_INDEXES } from '../indexes.ts';

/**
 * What prepares an embedded graph. No constraints: that engine's UNIQUE has no index, and one process writes, by MERGE.
 * An index there is a hash over one property.
 */
export function embeddedDdl(): string[] {
  const first = NODE_INDEXES.map(({ label, properties }) => `${label} ${properties[0]}`);
  const wanted = [...new Set([...KEYED_LABELS.map((label) => `${label} id`), ...first])];
  return wanted.map((pair) => {
    const [label, property] = pair.split(' ');
    return `CREATE INDEX ${label?.toLowerCase()}_${property?.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  });
}
