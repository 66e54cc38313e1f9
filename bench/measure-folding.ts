import { foldWorld } from '../seed/fold-world.ts';
import { type ReaderKit, readArticle } from '../seed/read-article.ts';
import { articleOf, exampleArticles } from './example-articles.ts';
import { lineOf, measure } from './measure.ts';

const ROUNDS = 50;

/** Folds the claims of all the examples to a world, again and again. */
export function measureFolding(folder: string, kit: ReaderKit): string[] {
  const live = exampleArticles(folder).flatMap((article) => {
    const { textId, claims } = readArticle(article, kit);
    return claims.map((claim) => ({ claim, articles: [articleOf(textId, article)] }));
  });
  return [
    lineOf(
      `folding ${live.length} claims`,
      measure(ROUNDS, () => foldWorld(live, [])),
    ),
  ];
}
