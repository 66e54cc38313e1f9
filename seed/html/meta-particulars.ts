import type { PageParticulars } from './page-particulars.ts';
import { attributeOf, elementsOf, type PageTree } from './page-tree.ts';
import { plainLine } from './plain-text.ts';
import { publicationMoment } from './publication-moment.ts';
import { webAddress } from './web-address.ts';

/** The names under which pages say it, the surest first; in small letters. */
const NAMES = {
  title: ['og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title', 'title'],
  outlet: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'publish_date',
    'pubdate',
    'article.published',
    'date',
  ],
  byline: ['author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'article:author'],
} as const;

/** What a page's `meta` elements say of its article, and its canonical address. */
export function metaParticulars(tree: PageTree): PageParticulars {
  const said = new Map<string, string>();
  let canonical: string | null = null;
  for (const { element } of elementsOf(tree)) {
    if (element.tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
      canonical ??= attributeOf(element, 'href');
    if (element.tagName !== 'meta') continue;
    const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop'))?.toLowerCase();
    const content = attributeOf(element, 'content');
    if (name !== undefined && content !== null && !said.has(name)) said.set(name, content);
  }
  const first = (names: readonly string[], read: (given: string) => string | null): string | null => {
    for (const name of names) {
      const value = said.get(name);
      const found = value === undefined ? null : read(value);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    title: first(NAMES.title, plainLine),
    outlet: first(NAMES.outlet, plainLine),
    url: (canonical && webAddress(canonical)) ?? first(NAMES.url, webAddress),
    published: first(NAMES.published, publicationMoment),
    byline: first(NAMES.byline, (given) => (URL.canParse(given) ? null : plainLine(given))),
  };
}
