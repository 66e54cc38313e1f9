import { type ReaderKit, readArticle } from '../seed/read-article.ts';
import { exampleArticles } from './example-articles.ts';
import { lineOf, measure } from './measure.ts';

const ROUNDS = 50;

/** Reads all the examples again and again, on one processor. */
export function measureReading(folder: string, kit: ReaderKit): string[] {
  const articles = exampleArticles(folder);
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const all = measure(ROUNDS, () => {
    for (const article of articles) readArticle(article, kit);
  });
  const perSecond = Math.round(letters / (all.p50Ms / 1000) / 1000);
  return [lineOf(`reading ${articles.length} examples, ${letters} letters`, all), `  ${perSecond} thousand letters a second`];
}
