import type { Question } from '../door.ts';

/** When each of these claims (by id) was last no longer found; only for those that no reading finds any more. */
export const closingsOfClaims: Question<{ ids: readonly string[] }, { id: string; closedAt: string }> = {
  name: 'closings-of-claims',
  cypher: () => `MATCH (c:Claim)-[r:READ_BY]->(:Run) WHERE c.id IN $ids AND c.live = false
RETURN c.id AS id, max(r.to) AS closedAt ORDER BY id`,
  parameters: ({ ids }) => ({ ids }),
  readRow: ([id, closedAt]) => ({ id: String(id), closedAt: String(closedAt) }),
};
