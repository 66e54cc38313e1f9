import type { Question } from '../door.ts';
import type { Article } from '../shapes/entry.ts';

/** The articles with these ids, with the particulars in force. */
export const articlesById: Question<{ ids: readonly string[] }, Article> = {
  name: 'articles-by-id',
  cypher: () => 'MATCH (a:Article) WHERE a.id IN $ids RETURN a.k AS k, a.body AS body ORDER BY k',
  parameters: ({ ids }) => ({ ids }),
  readRow: (row) => JSON.parse(String(row[1])) as Article,
};
