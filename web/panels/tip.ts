import type { Item } from '../scene/item.ts';
import { formatDays } from '../words/format-days.ts';
import { titleOf } from '../words/label-of.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';

/** What stands beside the pointer: the item's title and time, or how many items there are. */
export function tipContent(items: readonly Item[], words: Words): HTMLElement[] {
  const shown = items
    .slice(0, 4)
    .map((item) =>
      element(
        'p',
        {},
        element('strong', {}, titleOf(item, words)),
        element('br'),
        element('span', { class: 'quiet' }, formatDays(item.days, words)),
      ),
    );
  return items.length > 4 ? [...shown, element('p', { class: 'quiet' }, `+ ${items.length - 4}`)] : shown;
}

/** What a reader of the screen hears at a stop: title, time, lane. */
export const spokenItem = (item: Item, laneName: string, words: Words): string =>
  `${titleOf(item, words)}. ${formatDays(item.days, words)}. ${laneName}.`;
