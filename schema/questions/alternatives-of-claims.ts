import type { Question } from '../door.ts';
import type { Claim } from '../shapes/claim.ts';

/** For each of these anchors the other readings of the same words, by anchor. */
export const alternativesOfClaims: Question<{ anchors: readonly string[] }, { anchor: string; claim: Claim }> = {
  name: 'alternatives-of-claims',
  cypher: () => `MATCH (c:Claim) WHERE c.anchor IN $anchors AND c.live = true
MATCH (c)-[:ALTERNATIVE_TO*1..2]-(d:Claim) WHERE d.live = true AND d.anchor <> c.anchor
RETURN DISTINCT c.anchor AS anchor, d.anchor AS other, d.body AS body ORDER BY anchor, other`,
  parameters: ({ anchors }) => ({ anchors }),
  readRow: ([anchor, , body]) => ({ anchor: String(anchor), claim: JSON.parse(String(body)) as Claim }),
};
