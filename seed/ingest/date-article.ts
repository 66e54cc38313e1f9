import { DemarcheError } from '../../schema/errors.ts';
import { articlesById } from '../../schema/questions/articles-by-id.ts';
import { articlesOfText, runsInForce, statementsOfArticle } from '../../schema/questions/reading-of-text.ts';
import { textsById } from '../../schema/questions/texts-by-id.ts';
import type { Article } from '../../schema/shapes/entry.ts';
import { publicationDate } from '../text/publication-date.ts';
import { withStatementId } from './article-statement.ts';
import { type Ingested, withStatement } from './ingest-article.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { readRun, runIdOf } from './read-run.ts';

/** How many statements about one article may stand against a correction before something is wrong. */
const MOST_CORRECTIONS = 50;

/**
 * Corrects when an article was published (null: unknown again) by a statement that replaces the one in force, and reads its text again
 * with the earliest publication that is then known: exactly what depended on it changes. The world is folded apart, by `foldStore`.
 *
 * @throws DemarcheError NOT_FOUND where there is no such article, BAD_DATE where the date is none; then nothing was written.
 */
export async function dateArticle(articleId: string, published: string | null, deps: IngestDeps): Promise<Ingested> {
  const day = published === null ? null : publicationDate(published);
  let written = false;
  for (let times = 0; times < MOST_CORRECTIONS; times += 1) {
    const article = await find(articleId, deps);
    if (article.published === day) return readAgain(article, deps, null, written);
    const { statementId: _, ...particulars } = article;
    const statement = withStatementId({ ...particulars, published: day, by: deps.by, replaces: article.statementId });
    await readAgain(article, deps, statement, true);
    written = true;
  }
  throw new DemarcheError(
    'INTERNAL',
    `The article ${articleId} has more than ${MOST_CORRECTIONS} statements that stand against one another.`,
  );
}

async function find(articleId: string, { door }: IngestDeps): Promise<Article> {
  const [article] = await door.ask(articlesById, { ids: [articleId] });
  if (article !== undefined) return article;
  throw new DemarcheError(
    'NOT_FOUND',
    `There is no article with the id "${articleId}". Ids of articles begin with "ar_"; \`articles\` lists them.`,
  );
}

/** Files a statement (or none) together with the reading that it asks for, where there is not such a one already. */
async function readAgain(article: Article, deps: IngestDeps, statement: Article | null, written: boolean): Promise<Ingested> {
  const { door, clock, reader } = deps;
  const [text] = await door.ask(textsById, { ids: [article.textId] });
  if (text === undefined)
    throw new DemarcheError(
      'STORE_BROKEN',
      `The text ${article.textId} of the article ${article.id} is not in the store: run \`demarche rebuild\`.`,
    );
  const known = await door.ask(articlesOfText, { textId: text.id });
  const stated = statement === null ? [] : [...(await door.ask(statementsOfArticle, { articleId: article.id })), statement];
  const articles = withStatement(known, stated);
  const runs = await door.ask(runsInForce, { textId: text.id });
  const isRead = runs.some(({ id }) => id === runIdOf(text, articles, reader));
  const { run, reading } = readRun(text, articles, deps);
  if (statement !== null || !isRead)
    await door.append([{ v: 1, at: clock(), ...(statement !== null && { article: statement }), ...(!isRead && { run }) }]);
  return {
    articleId: article.id,
    textId: text.id,
    title: article.title,
    written: written || !isRead,
    claims: run.claims.length,
    problems: reading.problems,
  };
}
