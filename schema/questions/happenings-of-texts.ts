import type { Question } from '../door.ts';
import type { Happening } from './happenings-by-handle.ts';

/** What the claims of these texts support now, each once a text: events by time, then invitations by time. */
export const happeningsOfTexts: Question<{ textIds: readonly string[] }, { textId: string; k: string; happening: Happening }> = {
  name: 'happenings-of-texts',
  cypher: () => `MATCH (c:Claim)-[:SUPPORTS]->(e:Event) WHERE c.textId IN $textIds
RETURN DISTINCT c.textId AS textId, 'Event' AS what, e.k AS k, e.body AS body ORDER BY textId, k
UNION ALL
MATCH (c:Claim)-[:SUPPORTS]->(i:Invitation) WHERE c.textId IN $textIds
RETURN DISTINCT c.textId AS textId, 'Invitation' AS what, i.k AS k, i.body AS body ORDER BY textId, k`,
  parameters: ({ textIds }) => ({ textIds }),
  readRow: ([textId, what, k, body]) => ({
    textId: String(textId),
    k: String(k),
    happening: { what, body: JSON.parse(String(body)) } as Happening,
  }),
};
