import type { Item } from '../scene/item.ts';
import { tableRows } from '../scene/table-rows.ts';
import type { PageState } from '../state/page-state.ts';
import { SORTS, type Sort } from '../state/view-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { formatDays } from '../words/format-days.ts';
import { actInWords, titleOf } from '../words/label-of.ts';
import { listOf, nameOf } from '../words/name-of.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';
import { itemIcon } from './item-button.ts';
import type { PanelContext } from './panel-context.ts';
import { chip } from './small-parts.ts';
import { stateBox } from './state-box.ts';
import { symbol } from './symbols.ts';

/** How the cells of an item are said. */
function cellOf(item: Item, by: 'act' | 'who' | 'where', words: Words): string {
  if (by === 'act') return actInWords(item, words);
  if (by === 'who') return listOf([...new Set(item.parties.map(({ actor }) => nameOf(actor, words)))], words);
  const where = item.destination ?? item.place;
  if (where === null) return '';
  return item.destination === null ? nameOf(where, words) : words.page.to(nameOf(where, words));
}

/** The table: the same events in the same window and filter as in the lanes, at most `most` of them. `chosen` are those whose panel is open. */
export function tableView(
  { view, timeline }: PageState,
  { most, showMore, chosen }: { most: number; showMore: () => void; chosen: ReadonlySet<string> },
  context: PanelContext,
): HTMLElement[] {
  const { words } = context;
  const desk = deskWordsOf(words);
  const rows = tableRows(timeline.value?.items ?? [], {
    ...view,
    wordsOf: (item, by) => cellOf(item, by, words),
    locale: words.locale,
  });
  if (rows.length === 0) return [stateBox(desk.tableEmpty, desk.tableEmptyNext)];
  const rest = rows.length - most;
  const more = element(
    'p',
    { class: 'table-more' },
    element('span', { class: 'quiet' }, desk.first(most)),
    ' ',
    element('button', { type: 'button', class: 'button', 'data-key': 'more rows', on: { click: showMore } }, `${desk.showMore} (${rest})`),
  );
  const table = element(
    'table',
    { class: 'table', on: { keydown: walkRows } },
    element('caption', { class: 'unseen' }, `${words.page.timeline}: ${desk.tableTitle(rows.length)}`),
    element('thead', {}, element('tr', {}, ...SORTS.map((by) => heading(by, view.sort, context)))),
    element('tbody', {}, ...rows.slice(0, most).map((item) => rowOf(item, chosen.has(item.key), context))),
  );
  return [element('h2', { class: 'stage-title' }, desk.tableTitle(rows.length)), table, ...(rest > 0 ? [more] : [])];
}

function heading(by: Sort['by'], sort: Sort, { words, dispatch }: PanelContext): HTMLElement {
  const desk = deskWordsOf(words);
  const isSorted = sort.by === by;
  return element(
    'th',
    { scope: 'col', class: `col-${by}`, 'aria-sort': isSorted ? (sort.down ? 'descending' : 'ascending') : 'none' },
    element(
      'button',
      {
        type: 'button',
        class: 'link',
        title: desk.sortBy(desk.columns[by]),
        'data-key': `sort ${by}`,
        on: { click: () => dispatch({ type: 'sorted', by }) },
      },
      desk.columns[by],
      isSorted && symbol(sort.down ? 'down' : 'up'),
    ),
  );
}

function rowOf(item: Item, isChosen: boolean, { words, palette, dispatch }: PanelContext): HTMLElement {
  const open = (): void => dispatch({ type: 'opened', panel: item.opens });
  const name = element(
    'button',
    {
      type: 'button',
      class: 'link row-open',
      'data-key': `item ${item.key}`,
      'data-item': item.key,
      'aria-label': `${titleOf(item, words)}. ${formatDays(item.days, words)}`,
    },
    itemIcon(item, palette),
    element('span', {}, cellOf(item, 'act', words)),
  );
  const doubts = item.conflicted ? [' ', chip(words.page.conflict, 'alert')] : [];
  return element(
    'tr',
    { class: isChosen ? 'chosen' : '', on: { click: open } },
    element('td', { class: item.when.kind === 'undated' ? 'col-when quiet' : 'col-when' }, formatDays(item.days, words)),
    element('td', { class: 'col-act' }, name, ...doubts),
    element('td', { class: 'col-who' }, cellOf(item, 'who', words)),
    element('td', { class: 'col-where' }, cellOf(item, 'where', words)),
    element('td', { class: 'col-voices' }, String(item.witnesses)),
  );
}

/** Arrow keys walk from row to row, Home and End to the first and last. */
function walkRows(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-open')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
