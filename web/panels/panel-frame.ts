import { type Child, element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { symbol } from './symbols.ts';

/** The head of a panel: what kind of thing it shows, its title, and a way to close it. */
export function panelHead(kicker: readonly Child[], title: string, { words, dispatch }: PanelContext): HTMLElement {
  const close = element(
    'button',
    {
      type: 'button',
      class: 'icon-button close',
      'aria-label': words.page.close,
      title: words.page.close,
      'data-key': 'close',
      on: { click: () => dispatch({ type: 'opened', panel: null }) },
    },
    symbol('close'),
  );
  return element(
    'header',
    { class: 'panel-head' },
    element(
      'div',
      { class: 'panel-title' },
      element('p', { class: 'kicker' }, ...kicker),
      element('h2', { id: 'panel-title', tabindex: '-1', 'data-key': 'title' }, title),
    ),
    close,
  );
}

/** A part of a panel under its heading; left out where it holds nothing. */
export function section(title: string, ...children: Child[]): HTMLElement | null {
  const kept = children.filter((child) => child !== null && child !== false);
  return kept.length === 0 ? null : element('section', { class: 'part' }, element('h3', {}, title), ...kept);
}

/** A pair of a name and what it is, for a list of particulars; null where there is nothing. */
export function particular(name: string, ...children: Child[]): HTMLElement | null {
  const kept = children.filter((child) => child !== null && child !== false);
  return kept.length === 0 ? null : element('div', { class: 'particular' }, element('dt', {}, name), element('dd', {}, ...kept));
}
