import type { Reading } from '../../schema/shapes/reading.ts';
import type { CheckedArticle } from './given-article.ts';

/** What an article is filed under where nothing tells who published it. */
export const UNKNOWN_OUTLET = 'unnamed outlet';

/** Who publishes an article: as given, else by its dateline (which the reader takes for the outermost voice), else by its address. */
export function outletName(article: Pick<CheckedArticle, 'outlet' | 'url'>, reading: Pick<Reading, 'claims'>): string {
  const voice = reading.claims[0]?.voices[0]?.holders[0]?.actor?.name;
  return article.outlet ?? voice ?? hostOf(article.url) ?? UNKNOWN_OUTLET;
}

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname.replace(/^www\./, ''));
