import { articleInForce } from '../graph/article-in-force.ts';
import { WORLD_ID } from '../graph/layout.ts';
import { articleRow, statementRow } from '../graph/rows/article-rows.ts';
import { connectOnce } from '../questions/write/connect.ts';
import { createNodes, putNodes } from '../questions/write/create-nodes.ts';
import { STATEMENTS_OF_ARTICLE } from '../questions/write/entry-statements.ts';
import { COUNT_ENTRY } from '../questions/write/world-node.ts';
import type { Article, Entry, Judgement } from '../shapes/entry.ts';
import type { RunStatement } from './graph-engine.ts';
import { writeRun } from './write-run.ts';
import { writeOutlets } from './write-shared.ts';

async function writeArticle(run: RunStatement, article: Article, at: string): Promise<void> {
  await run(createNodes('Statement'), { rows: [statementRow(article, at)] });
  const stated = await run(STATEMENTS_OF_ARTICLE, { article: article.id });
  const inForce = articleInForce(stated.map(([body]) => JSON.parse(String(body)) as Article)) ?? article;
  await writeOutlets(run, [inForce.outlet]);
  await run(putNodes('Article'), { rows: [articleRow(inForce)] });
  await run(connectOnce({ relationship: 'OF_TEXT', from: 'Article', to: 'Text' }), { rows: [{ from: article.id, to: article.textId }] });
  const publisher = [{ from: article.id, to: inForce.outlet.id }];
  await run(connectOnce({ relationship: 'PUBLISHED_BY', from: 'Article', to: 'Outlet' }), { rows: publisher });
}

function judgementRow(judgement: Judgement, at: string, n: number) {
  const { id, kind, anchors, by } = judgement;
  return { id, kind, anchors, by, at, n, body: JSON.stringify(judgement) };
}

/** Writes one entry, the `n`th, into the graph; everything in it is taken to be new. Runs inside a transaction that the caller opened. */
export async function writeEntry(run: RunStatement, entry: Entry, n: number): Promise<void> {
  const { text, article, run: reading, judgement, at } = entry;
  if (text) await run(createNodes('Text'), { rows: [text] });
  if (article) await writeArticle(run, article, at);
  if (reading) await writeRun(run, reading, at);
  if (judgement) await run(createNodes('Judgement'), { rows: [judgementRow(judgement, at, n)] });
  await run(COUNT_ENTRY, { id: WORLD_ID, appended: n, lastAt: at });
}
