import { NO_PARTICULARS, type PageParticulars } from './page-particulars.ts';
import { attributeOf, elementsOf, type PageElement, type PageTree } from './page-tree.ts';
import { plainLine } from './plain-text.ts';
import { publicationMoment } from './publication-moment.ts';

/** Where dates of other articles stand. */
const BESIDE = new Set(['aside', 'nav', 'footer']);

/** What the body of a page says of its article: microdata, and the first `<time>` of its article. */
export function bodyParticulars(tree: PageTree): PageParticulars {
  const elements = [...elementsOf(tree)].map(({ element }) => element);
  const property = (name: string) => elements.filter((one) => attributeOf(one, 'itemprop')?.split(/\s+/).includes(name));
  const ofTime = elements.filter((one) => one.tagName === 'time' && (attributeOf(one, 'pubdate') !== null || isInArticle(one)));
  const heading = elements.filter(({ tagName }) => tagName === 'h1');
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    ...NO_PARTICULARS,
    title: firstOf(property('headline'), line) ?? (heading.length === 1 ? firstOf(heading, line) : null) ?? (title ? line(title) : null),
    published: firstOf([...property('datePublished'), ...ofTime], momentOf),
    byline: firstOf(property('author'), line),
  };
}

function firstOf<T>(list: readonly PageElement[], read: (one: PageElement) => T | null): T | null {
  for (const one of list) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

function momentOf(element: PageElement): string | null {
  const given = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? line(element);
  return given === null ? null : publicationMoment(given);
}

/** Its words in one line. */
function line(element: PageElement): string | null {
  const content = attributeOf(element, 'content');
  if (content !== null) return plainLine(content);
  const words: string[] = [];
  const waiting = element.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) words.push(next.value);
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
  }
  return words.join('').replace(/\s+/g, ' ').trim() || null;
}

/** Whether it stands in one `article` (not in one within another) and not beside it. */
function isInArticle(element: PageElement): boolean {
  let articles = 0;
  for (let parent = element.parentNode; parent !== null && 'tagName' in parent; parent = parent.parentNode) {
    if (BESIDE.has(parent.tagName)) return false;
    if (parent.tagName === 'article') articles += 1;
  }
  return articles === 1;
}
