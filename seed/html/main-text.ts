import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import type { PageTree } from './page-tree.ts';
import { plainText } from './plain-text.ts';

/** The main text of a page as plain text, and its byline as it stands there. Null where no article can be told from the rest. */
export function mainText(tree: PageTree): { text: string; byline: string | null } | null {
  // Parsed by the rules of browsers and written again: the tree that Readability works on is then the one that a reader sees.
  const { document } = parseHTML(serialize(tree));
  const article = new Readability(document as unknown as Document, { disableJSONLD: true }).parse();
  const text = plainText(article?.content ?? '');
  return text === '' ? null : { text, byline: article?.byline?.replace(/\s+/g, ' ').trim() || null };
}
