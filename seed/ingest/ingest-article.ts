import { articleInForce } from '../../schema/graph/article-in-force.ts';
import { articlesOfText, runsInForce, statementsOfArticle } from '../../schema/questions/reading-of-text.ts';
import { textsById } from '../../schema/questions/texts-by-id.ts';
import type { Article, Entry, Text } from '../../schema/shapes/entry.ts';
import type { Problem } from '../../schema/shapes/reading.ts';
import { statementFrom, statesTheSame } from './article-statement.ts';
import { type CheckedArticle, checkArticle, type GivenArticle } from './given-article.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { outletName } from './outlet-name.ts';
import { readRun, runIdOf } from './read-run.ts';

/** What filing an article did. `written` is false where everything stood already. `claims`: how many the text's reading holds. */
export type Ingested = { articleId: string; textId: string; title: string | null; written: boolean; claims: number; problems: Problem[] };

/**
 * Reads an article and files text, particulars and reading as one entry: all of it, or nothing. The world is folded apart, by `foldStore`.
 * What is there already is not written again, and a text is read once, by the earliest publication known of its articles.
 *
 * @throws DemarcheError EMPTY_TEXT, BINARY_FILE, TOO_LARGE, BAD_FRONT_MATTER, BAD_DATE, UNKNOWN_LANGUAGE, BAD_INPUT; then nothing was written.
 */
export async function ingestArticle(given: GivenArticle, deps: IngestDeps): Promise<Ingested> {
  const entry = await entryFrom(checkArticle(given), deps);
  if (entry.written) await deps.door.append([entry.entry]);
  return entry.ingested(entry.written);
}

type Prepared = { entry: Entry; written: boolean; ingested: (written: boolean) => Ingested };

/** What there is to file of an article, beside what the store holds. */
async function entryFrom(checked: CheckedArticle, deps: IngestDeps): Promise<Prepared> {
  const { door, clock, by, readArticle } = deps;
  const [stored] = await door.ask(textsById, { ids: [checked.textId] });
  const known = await door.ask(articlesOfText, { textId: checked.textId });
  const first = readArticle({ ...checked, lang: stored?.lang ?? checked.lang });
  const text: Text = stored ?? { id: checked.textId, content: checked.text, lang: first.lang };
  const statement = statementFrom(checked, outletName(checked, first), by);

  const stated = await door.ask(statementsOfArticle, { articleId: statement.id });
  const isNews = !stated.some((one) => statesTheSame(one, statement));
  const articles = isNews ? withStatement(known, [...stated, statement]) : known;
  const runs = await door.ask(runsInForce, { textId: text.id });
  const isRead = runs.some(({ id }) => id === runIdOf(text, articles, deps.reader));
  const { run, reading } = readRun(text, articles, deps);
  return {
    entry: { v: 1, at: clock(), ...(stored === undefined && { text }), ...(isNews && { article: statement }), ...(!isRead && { run }) },
    written: stored === undefined || isNews || !isRead,
    ingested: (written) => ({
      articleId: statement.id,
      textId: text.id,
      title: statement.title,
      written,
      claims: run.claims.length,
      problems: reading.problems,
    }),
  };
}

/** The articles of a text, with one of them as all that is stated about it has it. */
export function withStatement(known: readonly Article[], stated: readonly Article[]): Article[] {
  const inForce = articleInForce(stated);
  return inForce === null ? [...known] : [...known.filter(({ id }) => id !== inForce.id), inForce];
}
