import type { Item } from '../scene/item.ts';
import { element } from './element.ts';
import { itemButton } from './item-button.ts';
import type { PanelContext } from './panel-context.ts';

/** The most chips of the tray; the rest is counted. */
const MOST_CHIPS = 120;

/** The tray under the lanes: what has no day. Statements stand after what is done, and more quietly. */
export function tray(items: readonly Item[], chosen: ReadonlySet<string>, context: PanelContext): HTMLElement[] {
  if (items.length === 0) return [];
  const { page } = context.words;
  const sorted = [...items.filter(({ prominence }) => prominence === 'mark'), ...items.filter(({ prominence }) => prominence !== 'mark')];
  const chips = sorted.slice(0, MOST_CHIPS).map((item) => {
    const names = ['tray-chip', ...(item.prominence === 'mark' ? [] : ['faint']), ...(chosen.has(item.key) ? ['chosen'] : [])];
    return element('li', {}, itemButton(item, context, names.join(' ')));
  });
  const rest = items.length - MOST_CHIPS;
  return [
    element(
      'div',
      { class: 'tray-head' },
      element('h2', {}, page.undatedTray, ' ', element('span', { class: 'count' }, String(items.length))),
      element('p', { class: 'quiet' }, page.undatedWhy),
    ),
    element('ul', { class: 'plain-list tray-items' }, ...chips, rest > 0 ? element('li', { class: 'quiet' }, `+ ${rest}`) : null),
  ];
}
