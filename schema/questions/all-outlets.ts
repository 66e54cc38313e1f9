import type { Question } from '../door.ts';
import type { Outlet } from '../shapes/entry.ts';

/** All outlets by name; at most 1,000. */
export const allOutlets: Question<Record<string, never>, Outlet> = {
  name: 'all-outlets',
  cypher: () => 'MATCH (o:Outlet) RETURN o.k AS k, o.id AS id, o.name AS name ORDER BY k LIMIT 1000',
  parameters: () => ({}),
  readRow: ([, id, name]) => ({ id: String(id), name: String(name) }),
};
