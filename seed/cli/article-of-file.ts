import { DemarcheError } from '../../schema/errors.ts';
import type { PageReader } from '../html/create-page-reader.ts';
import type { GivenArticle } from '../ingest/given-article.ts';
import { MAX_TEXT_LENGTH } from '../text/canonical-text.ts';

/** Particulars given for all files; what a file says of itself fills in the rest. */
export type GivenForAll = Omit<GivenArticle, 'text'>;

/** What a file's bytes hold as an article: a page of the web by its ending, else text in UTF-8 with or without front matter. @throws DemarcheError TOO_LARGE, and those of reading a page. */
export async function articleOfFile(
  file: string,
  bytes: Uint8Array,
  given: GivenForAll,
  readPage: PageReader['read'],
): Promise<GivenArticle> {
  if (!/\.html?$/i.test(file)) return { ...given, text: decoded(bytes) };
  const { text, title, outlet, url, published } = await readPage(bytes);
  return {
    ...given,
    text,
    title: given.title ?? title,
    outlet: given.outlet ?? outlet,
    url: given.url ?? url,
    published: given.published ?? published,
  };
}

/** @throws DemarcheError TOO_LARGE before anything is decoded. */
function decoded(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_TEXT_LENGTH) {
    throw new DemarcheError(
      'TOO_LARGE',
      `It has ${bytes.byteLength} bytes; an article may have ${MAX_TEXT_LENGTH} (5 MB). Split it, or cut what is not the article.`,
    );
  }
  return new TextDecoder('utf-8').decode(bytes);
}
