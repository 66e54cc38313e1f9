import { DemarcheError } from '../../schema/errors.ts';
import { bodyParticulars } from './body-particulars.ts';
import { decodePage } from './decode-page.ts';
import { jsonLdParticulars } from './json-ld-particulars.ts';
import { mainText } from './main-text.ts';
import { metaParticulars } from './meta-particulars.ts';
import { firstSaid, NO_PARTICULARS, type PageParticulars } from './page-particulars.ts';
import { MOST_PAGE_BYTES, pageTree } from './page-tree.ts';

/** The article of a page: plain text, which offsets count in (the headline first, where it is known), and what the page says of it. The language is told from the text: what pages say of theirs is often that of their template. */
export type PageArticle = PageParticulars & { text: string };

/**
 * Reads the article out of a page's bytes. JSON-LD is believed before meta elements, these before what stands in the body.
 * @throws DemarcheError TOO_LARGE, TOO_DEEP, BAD_INPUT, EMPTY_TEXT. Never call it on a page of unknown origin outside a worker: some pages take very long.
 */
export function readPage(bytes: Uint8Array): PageArticle {
  if (bytes.byteLength > MOST_PAGE_BYTES)
    throw new DemarcheError(
      'TOO_LARGE',
      `The page has ${bytes.byteLength} bytes; ${MOST_PAGE_BYTES} (5 MB) are read. Save the article alone, or its text as .txt.`,
    );
  const tree = pageTree(decodePage(bytes));
  const said = [jsonLdParticulars(tree), metaParticulars(tree), bodyParticulars(tree)];
  const main = mainText(tree);
  if (main === null) throw new DemarcheError('EMPTY_TEXT', 'No article can be told from the rest of the page. Save its text as .txt.');
  const particulars = firstSaid([...said, { ...NO_PARTICULARS, byline: main.byline }]);
  return { ...particulars, text: withHeadline(particulars.title, main.text) };
}

/** The headline before the text, unless the text begins with it. */
const withHeadline = (title: string | null, text: string): string =>
  title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
