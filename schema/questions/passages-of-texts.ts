import type { Question } from '../door.ts';
import type { Passage } from '../shapes/reading.ts';

/** The parts of these texts, in their order. */
export const passagesOfTexts: Question<{ textIds: readonly string[] }, Passage & { textId: string }> = {
  name: 'passages-of-texts',
  cypher: () => `MATCH (p:Passage) WHERE p.textId IN $textIds
RETURN p.textId AS textId, p.start AS start, p.end AS until, p.kind AS kind ORDER BY textId, start, until`,
  parameters: ({ textIds }) => ({ textIds }),
  readRow: ([textId, start, end, kind]) => ({
    textId: String(textId),
    start: Number(start),
    end: Number(end),
    kind: kind as Passage['kind'],
  }),
};
