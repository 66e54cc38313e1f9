import type { Item } from '../scene/item.ts';
import { formatDays } from '../words/format-days.ts';
import { titleOf } from '../words/label-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { plainSign, signIcon } from './sign-icon.ts';

/** The sign of an item, as an icon. */
export const itemIcon = (item: Item, palette: PanelContext['palette']): SVGElement =>
  signIcon(
    plainSign(item.group, {
      fill: item.acts.length > 1 ? 'half' : item.realis === 'actual' ? 'solid' : 'open',
      struck: item.polarity === 'denied',
      notched: item.conflicted,
    }),
    palette,
  );

/** An item as a button that opens it: sign, title, time. */
export function itemButton(item: Item, { words, palette, dispatch }: PanelContext, className = 'happening'): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: className,
      'data-key': `item ${item.key}`,
      'data-item': item.key,
      on: { click: () => dispatch({ type: 'opened', panel: item.opens }) },
    },
    itemIcon(item, palette),
    element(
      'span',
      { class: 'happening-text' },
      element('span', {}, titleOf(item, words)),
      element('span', { class: 'quiet' }, formatDays(item.days, words)),
    ),
  );
}
