import type { Question } from '../door.ts';
import type { Claim } from '../shapes/claim.ts';

/** A claim, and whether a reading still finds it. */
export type StoredClaim = Claim & { live: boolean };

/** The claims with one of these ids or anchors, those that a reading still finds first. */
export const claimsByHandle: Question<{ handles: readonly string[] }, StoredClaim> = {
  name: 'claims-by-handle',
  cypher: () => `MATCH (c:Claim) WHERE c.anchor IN $handles
RETURN c.live AS live, c.id AS id, c.body AS body ORDER BY live DESC, id
UNION ALL
MATCH (c:Claim) WHERE c.id IN $handles
RETURN c.live AS live, c.id AS id, c.body AS body ORDER BY live DESC, id`,
  parameters: ({ handles }) => ({ handles }),
  readRow: ([live, , body]) => ({ ...(JSON.parse(String(body)) as Claim), live: live === true }),
};
