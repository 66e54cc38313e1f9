import { hashOf } from '../../schema/ids.ts';
import type { Article, Run, Text } from '../../schema/shapes/entry.ts';
import type { Reading } from '../../schema/shapes/reading.ts';
import { articleToReadBy } from './article-statement.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { UNKNOWN_OUTLET } from './outlet-name.ts';

/** A reading of a text with the particulars in force: its Run, which is named by what it depends on, and the problems met. */
export type ReadRun = { run: Run; reading: Reading };

/** The id of the Run that would read this text now: it stays while text, reader and the particulars that matter stay. */
export function runIdOf(text: Omit<Text, 'content'>, articles: readonly Article[], reader: string): string {
  const by = articleToReadBy(articles);
  return `ru_${hashOf([text.id, text.lang, 'rules', reader, by?.published ?? null, by?.outlet.name ?? null, by?.title ?? null, by?.url ?? null])}`;
}

/** Reads a text once, by the earliest published of its articles. */
export function readRun(
  text: Text,
  articles: readonly Article[],
  { readArticle, reader }: Pick<IngestDeps, 'readArticle' | 'reader'>,
): ReadRun {
  const by = articleToReadBy(articles);
  const outlet = by === null || by.outlet.name === UNKNOWN_OUTLET ? null : by.outlet.name;
  const particulars = { title: by?.title ?? null, published: by?.published ?? null, outlet, url: by?.url ?? null };
  const reading = readArticle({ text: text.content, lang: text.lang, ...particulars });
  const run: Run = {
    id: runIdOf(text, articles, reader),
    textId: text.id,
    kind: 'rules',
    reader,
    published: particulars.published,
    passages: reading.passages,
    claims: reading.claims,
  };
  return { run, reading };
}
