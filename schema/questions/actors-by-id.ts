import type { Question } from '../door.ts';
import type { Entity } from '../shapes/claim.ts';

/** The actors with these ids. */
export const actorsById: Question<{ ids: readonly string[] }, Entity> = {
  name: 'actors-by-id',
  cypher: () => 'MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id, a.body AS body ORDER BY id',
  parameters: ({ ids }) => ({ ids }),
  readRow: (row) => JSON.parse(String(row[1])) as Entity,
};
