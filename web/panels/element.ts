/** What an element may hold: nodes and texts; null and false are left out. Strings always become text nodes, never markup. */
export type Child = Node | string | null | false;

/** What an element is given: attributes by name (false and null are left out, true is an empty one), and handlers by `on`. */
export type Given = {
  [attribute: string]: string | number | boolean | null | undefined | Handlers;
  on?: Handlers;
};

/** Handlers by the name of the event. */
export type Handlers = { [type: string]: (event: Event) => void };

/** An HTML element. There is no way to give it markup: what articles say stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, given: Given = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  furnish(node, given, children);
  return node;
}

/** An SVG element. */
export function svgElement<K extends keyof SVGElementTagNameMap>(tag: K, given: Given = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  furnish(node, given, children);
  return node;
}

function furnish(node: Element, { on, ...attributes }: Given, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined || typeof value === 'object') continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [type, handler] of Object.entries(on ?? {})) node.addEventListener(type, handler);
  node.append(...children.filter((child) => child !== null && child !== false));
}
