import type { Question } from '../door.ts';
import type { Article } from '../shapes/entry.ts';

/** The articles that carry these texts, earliest published first, undated ones last. */
export const articlesOfTexts: Question<{ textIds: readonly string[] }, Article> = {
  name: 'articles-of-texts',
  cypher: () => 'MATCH (a:Article) WHERE a.textId IN $textIds RETURN a.k AS k, a.body AS body ORDER BY k',
  parameters: ({ textIds }) => ({ textIds }),
  readRow: (row) => JSON.parse(String(row[1])) as Article,
};
