import type { Question } from '../door.ts';
import type { Claim } from '../shapes/claim.ts';

/** The claims that a reading still finds in these texts, by their place in the text. */
export const claimsOfTexts: Question<{ textIds: readonly string[] }, Claim> = {
  name: 'claims-of-texts',
  cypher: () => `MATCH (c:Claim) WHERE c.textId IN $textIds AND c.live = true
RETURN c.textId AS textId, c.start AS start, c.end AS until, c.anchor AS anchor, c.body AS body ORDER BY textId, start, until, anchor`,
  parameters: ({ textIds }) => ({ textIds }),
  readRow: (row) => JSON.parse(String(row[4])) as Claim,
};
