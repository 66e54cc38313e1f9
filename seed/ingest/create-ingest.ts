import type { Problem } from '../../schema/shapes/reading.ts';
import { dateArticle } from './date-article.ts';
import { foldStore } from './fold-store.ts';
import type { GivenArticle } from './given-article.ts';
import { type Ingested, ingestArticle } from './ingest-article.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { type Previewed, previewArticle } from './preview-article.ts';

/** What filing an article and folding after it did. */
export type Filed = { articleId: string; written: boolean; claims: number; changed: number; worldVersion: number; problems: Problem[] };

/** Reading, filing and dating, each followed by the fold: what a server hands to its API. */
export type Ingest = {
  preview: (given: GivenArticle) => Promise<Previewed>;
  ingest: (given: GivenArticle) => Promise<Filed>;
  dateArticle: (articleId: string, published: string | null) => Promise<Filed>;
};

/** Ties reading, filing and folding to one store. Folds one after another; each fold takes all that is filed by then. */
export function createIngest(deps: IngestDeps): Ingest {
  const file = async (doing: Promise<Ingested>): Promise<Filed> => {
    const { articleId, written, claims, problems } = await doing;
    const { changed, version } = await foldStore(deps.door);
    return { articleId, written, claims, changed, worldVersion: version, problems };
  };
  return {
    preview: async (given) => previewArticle(given, deps.readArticle),
    ingest: (given) => file(ingestArticle(given, deps)),
    dateArticle: (articleId, published) => file(dateArticle(articleId, published, deps)),
  };
}
