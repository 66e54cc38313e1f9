import type { Question } from '../door.ts';
import type { Text } from '../shapes/entry.ts';

/** The texts with these ids. */
export const textsById: Question<{ ids: readonly string[] }, Text> = {
  name: 'texts-by-id',
  cypher: () => 'MATCH (t:Text) WHERE t.id IN $ids RETURN t.id AS id, t.content AS content, t.lang AS lang ORDER BY id',
  parameters: ({ ids }) => ({ ids }),
  readRow: ([id, content, lang]) => ({ id: String(id), content: String(content), lang: lang as Text['lang'] }),
};
