/** A field that an edge has beside cursor and node, with what it says. */
export type EdgeField = { field: string; says: string };

/**
 * The SDL text of a Relay connection over `node`: `XConnection` with `edges`, `nodes` and `pageInfo`, and `XEdge` with `cursor`, `node` and what the relationship carries.
 * `name` is X. With `counted` the connection offers `totalCount`.
 */
export function connection(name: string, node: string, options: { carries?: readonly EdgeField[]; counted?: boolean } = {}): string {
  const carried = (options.carries ?? []).map(({ field, says }) => `  "${says}"\n  ${field}`).join('\n');
  const counted = options.counted
    ? '\n  "How many there are in all. Costs a question of its own: ask only when it is shown."\n  totalCount: Int!'
    : '';
  return `
"One page of a list."
type ${name}Connection {
  "The page's rows, with their cursors."
  edges: [${name}Edge!]!
  "The same rows without their edges."
  nodes: [${node}!]!
  "Where the page ends."
  pageInfo: PageInfo!${counted}
}

"One row of a page."
type ${name}Edge {
  "Where this row stands: give it as \`after\` to go on from here."
  cursor: String!
  "The row."
  node: ${node}!
${carried}
}
`;
}
