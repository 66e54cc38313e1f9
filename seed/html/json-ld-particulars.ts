import { NO_PARTICULARS, type PageParticulars } from './page-particulars.ts';
import { attributeOf, elementsOf, type PageTree } from './page-tree.ts';
import { plainLine } from './plain-text.ts';
import { publicationMoment } from './publication-moment.ts';
import { webAddress } from './web-address.ts';

/** How deep an article may stand in lists and graphs. */
const DEEPEST = 4;
const ARTICLE = /(?:Article|BlogPosting|Report|Reportage\w*)$/;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page's JSON-LD says of its article (schema.org's NewsArticle and its kin): of the first article in it. A block that is no JSON is passed over. */
export function jsonLdParticulars(tree: PageTree): PageParticulars {
  for (const { element } of elementsOf(tree)) {
    if (element.tagName !== 'script' || attributeOf(element, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    const article = findArticle(parsed(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')), DEEPEST);
    if (article !== null) return particularsOf(article);
  }
  return NO_PARTICULARS;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Thing | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isThing(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity, depth - 1);
}

function particularsOf(article: Thing): PageParticulars {
  const page = article.mainEntityOfPage;
  const address = [article.url, isThing(page) ? page['@id'] : page].find((one) => typeof one === 'string');
  const published = words(article.datePublished);
  return {
    title: words(article.headline),
    outlet: nameOf(article.publisher),
    url: typeof address === 'string' ? webAddress(address) : null,
    published: published && publicationMoment(published),
    byline: [article.author].flat().map(nameOf).filter(Boolean).join(', ') || null,
  };
}

const words = (value: unknown): string | null => (typeof value === 'string' ? plainLine(value) : null);
const nameOf = (value: unknown): string | null => words(isThing(value) ? value.name : value);
