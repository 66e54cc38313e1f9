import type { Question } from '../door.ts';
import type { Article, Run } from '../shapes/entry.ts';
import type { RunKind } from '../words/closed-lists.ts';

/** The articles of a text with the particulars in force, earliest published first, unknown last. At most 1,000. */
export const articlesOfText: Question<{ textId: string }, Article> = {
  name: 'articles-of-text',
  cypher: () => 'MATCH (a:Article) WHERE a.textId = $textId RETURN a.body AS body ORDER BY a.k LIMIT 1000',
  parameters: ({ textId }) => ({ textId }),
  readRow: ([body]) => JSON.parse(String(body)) as Article,
};

/** All that was ever stated about an article, by statement id. At most 1,000. */
export const statementsOfArticle: Question<{ articleId: string }, Article> = {
  name: 'statements-of-article',
  cypher: () => 'MATCH (s:Statement) WHERE s.articleId = $articleId RETURN s.id AS id, s.body AS body ORDER BY id LIMIT 1000',
  parameters: ({ articleId }) => ({ articleId }),
  readRow: ([, body]) => JSON.parse(String(body)) as Article,
};

/** The Runs in force for a text, at most one of a kind: with which publication they read, and by what reader. */
export const runsInForce: Question<{ textId: string }, Pick<Run, 'id' | 'kind' | 'reader' | 'published'>> = {
  name: 'runs-in-force',
  cypher: () =>
    'MATCH (r:Run) WHERE r.textId = $textId AND r.open = true RETURN r.id AS id, r.kind AS kind, r.reader AS reader, r.published AS published ORDER BY r.kind LIMIT 10',
  parameters: ({ textId }) => ({ textId }),
  readRow: ([id, kind, reader, published]) => ({
    id: String(id),
    kind: kind as RunKind,
    reader: String(reader),
    published: published === null ? null : String(published),
  }),
};
