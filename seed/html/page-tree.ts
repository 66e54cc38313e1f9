import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { DemarcheError } from '../../schema/errors.ts';

/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element;
/** Anything in a parsed page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
/** A parsed page. */
export type PageTree = DefaultTreeAdapterTypes.Document;

/** The most bytes of a page. */
export const MOST_PAGE_BYTES = 5 * 1024 * 1024;
/** How deep elements may stand in one another; pages of the news have some 30. */
export const DEEPEST = 200;
/** The most elements of a page; pages of the news have some 3,000. */
export const MOST_ELEMENTS = 60_000;

/**
 * Parses a page as browsers do.
 * @throws DemarcheError TOO_DEEP, TOO_LARGE (elements), BAD_INPUT where it declares entities of its own.
 */
export function pageTree(html: string): PageTree {
  if (/<!ENTITY/i.test(html))
    throw new DemarcheError(
      'BAD_INPUT',
      'The page declares entities of its own (<!ENTITY …>), which no page of the web does. Save the article as plain HTML or as text.',
    );
  const tree = parse(html);
  let elements = 0;
  for (const { depth } of elementsOf(tree)) {
    elements += 1;
    if (depth > DEEPEST)
      throw new DemarcheError(
        'TOO_DEEP',
        `More than ${DEEPEST} elements of the page stand in one another. That is no article; save its text as .txt.`,
      );
    if (elements > MOST_ELEMENTS)
      throw new DemarcheError(
        'TOO_LARGE',
        `The page has more than ${MOST_ELEMENTS} elements. Save the article alone, or its text as .txt.`,
      );
  }
  return tree;
}

/** All elements under a node in the order of the page, and how deep each stands; without recursion, so that depth is no danger. */
export function* elementsOf(root: { childNodes: PageNode[] }): Generator<{ element: PageElement; depth: number }> {
  const waiting = root.childNodes.map((node) => ({ node, depth: 1 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isElement(node)) continue;
    yield { element: node, depth };
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
}

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

/** An attribute of an element; null where it has none, or only blanks. */
export const attributeOf = (element: PageElement, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value.trim() || null;
