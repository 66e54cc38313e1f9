import type { Problem } from '../../schema/shapes/reading.ts';
import type { Filed } from '../ingest/create-ingest.ts';
import { foldStore } from '../ingest/fold-store.ts';
import type { GivenArticle } from '../ingest/given-article.ts';
import { ingestArticle } from '../ingest/ingest-article.ts';
import type { IngestDeps, ReadArticle } from '../ingest/ingest-deps.ts';
import { type Previewed, previewArticle } from '../ingest/preview-article.ts';

/** What became of one article. `articleId` null: it was only read. */
export type FilerAnswer = { articleId: string | null; written: boolean; claims: number; problems: Problem[] };

/** Somewhere that articles go, one after another. `end` brings the world up to date and answers how many of its things changed. */
export type Filer = { file: (article: GivenArticle) => Promise<FilerAnswer>; end: () => Promise<{ changed: number }> };

/** Files into an open store; the world is folded once, at the end (and before, if a crash left something unfolded). */
export function storeFiler(deps: IngestDeps): Filer {
  return {
    file: (article) => ingestArticle(article, deps),
    end: async () => {
      try {
        return await foldStore(deps.door);
      } finally {
        await deps.door.close();
      }
    },
  };
}

/** Hands each article to a server, which folds after each. */
export function serverFiler(post: (article: GivenArticle) => Promise<Filed>): Filer {
  let changed = 0;
  return {
    file: async (article) => {
      const filed = await post(article);
      changed += filed.changed;
      return filed;
    },
    end: async () => ({ changed }),
  };
}

/** Only reads. */
export function dryFiler(readArticle: ReadArticle): Filer {
  const answer = ({ reading }: Previewed): FilerAnswer => ({
    articleId: null,
    written: false,
    claims: reading.claims.length,
    problems: reading.problems,
  });
  return { file: async (article) => answer(previewArticle(article, readArticle)), end: async () => ({ changed: 0 }) };
}
