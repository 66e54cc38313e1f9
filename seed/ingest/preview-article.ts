import type { Reading } from '../../schema/shapes/reading.ts';
import { checkArticle, type GivenArticle } from './given-article.ts';
import type { ReadArticle } from './ingest-deps.ts';
import { outletName } from './outlet-name.ts';

/** What would be read from an article, and the particulars that it would be filed under. */
export type Previewed = { reading: Reading; published: string | null; outlet: string; title: string | null };

/** Reads an article as `ingestArticle` would, and stores nothing. @throws DemarcheError as `ingestArticle` does. */
export function previewArticle(given: GivenArticle, readArticle: ReadArticle): Previewed {
  const checked = checkArticle(given);
  const reading = readArticle(checked);
  return { reading, published: checked.published, outlet: outletName(checked, reading), title: checked.title };
}
