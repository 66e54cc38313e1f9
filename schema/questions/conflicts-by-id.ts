import type { Question } from '../door.ts';
import type { Conflict } from '../shapes/world.ts';

/** The conflicts with these ids. */
export const conflictsById: Question<{ ids: readonly string[] }, Conflict> = {
  name: 'conflicts-by-id',
  cypher: () => 'MATCH (c:Conflict) WHERE c.id IN $ids RETURN c.id AS id, c.body AS body ORDER BY id',
  parameters: ({ ids }) => ({ ids }),
  readRow: (row) => JSON.parse(String(row[1])) as Conflict,
};
