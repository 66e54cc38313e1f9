import { parseFragment } from 'parse5';
import { isElement, type PageNode } from './page-tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'script style noscript template svg math button form input select textarea iframe object audio video canvas head'.split(' '),
);

/** A piece of HTML as plain text: a block a paragraph, a blank line between two, blanks and line ends in a paragraph as one blank. */
export function plainText(html: string): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const words = open.replace(/[\s\u00a0\u00ad\u200b]+/g, (gap) => (gap === '\u00ad' || gap === '\u200b' ? '' : ' ')).trim();
    if (words !== '') paragraphs.push(words);
    open = '';
  };
  const waiting: (PageNode | 'end')[] = parseFragment(html).childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'end') close();
    else if (next.nodeName === '#text' && 'value' in next) open += next.value;
    else if (isElement(next) && next.tagName === 'br') close();
    else if (isElement(next) && !UNSEEN.has(next.tagName)) {
      const isBlock = BLOCKS.has(next.tagName);
      if (isBlock) {
        close();
        waiting.push('end');
      }
      waiting.push(...next.childNodes.toReversed());
    }
  }
  close();
  return paragraphs.join('\n\n');
}

/** What stands in a field of metadata as one line of plain text: entities read, marks gone. Null where nothing is left. */
export const plainLine = (given: string): string | null => plainText(given).replace(/\s+/g, ' ').trim() || null;
