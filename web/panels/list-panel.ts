import { dateOfDay } from '../scene/day-number.ts';
import { compareItems, type Item } from '../scene/item.ts';
import { reachOf } from '../scene/when.ts';
import type { ViewState } from '../state/view-state.ts';
import { formatDays } from '../words/format-days.ts';
import { titleOf } from '../words/label-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';
import { plainSign, signIcon } from './sign-icon.ts';
import { stateBox } from './state-box.ts';

/** The most rows of the list. */
const MOST_ROWS = 500;

/** The timeline as a table of contents: the same items, month by month, undated ones last. */
export function listPanel(items: readonly Item[], view: ViewState, context: PanelContext): HTMLElement[] {
  const { words } = context;
  const shown = items.filter(({ prominence }) => prominence === 'mark' || view.statements).toSorted(compareItems);
  const months = new Map<string, Item[]>();
  for (const item of shown.slice(0, MOST_ROWS)) {
    const month = headingOf(item, words);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  const body = [...months].map(([month, members]) =>
    section(month, element('ul', { class: 'plain-list' }, ...members.map((item) => element('li', {}, itemButton(item, context))))),
  );
  return [
    panelHead([words.page.listCount(shown.length)], words.page.listTitle, context),
    element('div', { class: 'panel-body' }, ...(shown.length === 0 ? [stateBox(words.page.emptyStore, words.page.emptyStoreNext)] : body)),
  ];
}

/** The month in which an item lies; the year or years where it may lie in several months. */
function headingOf({ when }: Item, { locale, page }: PanelContext['words']): string {
  const reach = reachOf(when);
  if (reach === null) return page.undatedTray;
  const [first, last] = [dateOfDay(reach.from), dateOfDay(Math.max(reach.to - 1, reach.from))];
  const isOneMonth = first.getUTCMonth() === last.getUTCMonth() && last.getTime() - first.getTime() < 32 * 86_400_000;
  const format = new Intl.DateTimeFormat(locale, { ...(isOneMonth ? { month: 'long' } : {}), year: 'numeric', timeZone: 'UTC' });
  return isOneMonth ? format.format(first) : format.formatRange(first, last);
}

/** An item as a button that opens it: sign, title, time. */
export function itemButton(item: Item, { words, palette, dispatch }: PanelContext, className = 'happening'): HTMLElement {
  const sign = plainSign(item.group, {
    fill: item.acts.length > 1 ? 'half' : item.realis === 'actual' ? 'solid' : 'open',
    struck: item.polarity === 'denied',
    notched: item.conflicted,
  });
  return element(
    'button',
    {
      type: 'button',
      class: className,
      'data-key': `item ${item.key}`,
      'data-item': item.key,
      on: { click: () => dispatch({ type: 'opened', panel: item.opens }) },
    },
    signIcon(sign, palette),
    element(
      'span',
      { class: 'happening-text' },
      element('span', {}, titleOf(item, words)),
      element('span', { class: 'quiet' }, formatDays(item.days, words)),
    ),
  );
}
