import type { Board } from './board.ts';
import { chosenItems, type Drawn } from './draw-timeline.ts';
import type { PanelContent, PanelNow } from './panel-content.ts';
import { element } from './panels/element.ts';
import { footer } from './panels/footer.ts';
import { legendView } from './panels/legend-view.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { renderWhenChanged } from './panels/render-when-changed.ts';
import { stateBox, troubleBox, waitingBox } from './panels/state-box.ts';
import { toolbar } from './panels/toolbar.ts';
import { tray } from './panels/tray.ts';
import { dayOfNumber } from './scene/day-number.ts';
import { isFiltered, passes } from './scene/filter.ts';
import type { Item } from './scene/item.ts';
import { legendOf } from './scene/legend.ts';
import type { PageState } from './state/page-state.ts';
import { panelKey } from './state/reduce.ts';
import { formatWindow } from './words/format-days.ts';

/** Draws all that is HTML around the plot for a state. */
export type PanelDrawer = (state: PageState, drawn: Drawn | null, context: PanelContext) => void;

/** A drawer on the board; each place is filled again only when what it shows changed. `stateNow` is asked when a form is sent; `content` gives the panels' maker once it has come. */
export function createPanelDrawer(board: Board, stateNow: () => PageState, content: () => PanelContent | null): PanelDrawer {
  const places = {
    toolbar: renderWhenChanged(board.toolbar),
    tray: renderWhenChanged(board.tray),
    legend: renderWhenChanged(board.legend),
    panel: renderWhenChanged(board.panel),
    footer: renderWhenChanged(board.footer),
    message: renderWhenChanged(board.message),
  };
  let shownPanel = '';
  let latest: Drawn | null = null;
  const now: PanelNow = { state: stateNow, drawn: () => latest };
  return (state, drawn, context) => {
    const { view, timeline } = state;
    const { words } = context;
    latest = drawn;
    const items = timeline.value?.items ?? NO_ITEMS;
    const hidden = view.statements ? 0 : items.filter((item) => item.prominence !== 'mark' && passes(item, view.filter)).length;
    places.toolbar([view.lanes, view.statements, view.panel?.kind, hidden, words], () => toolbar(view, hidden, context));
    const undated = drawn?.layout.tray ?? NO_ITEMS;
    board.tray.hidden = undated.length === 0 || view.shape !== 'lanes';
    board.legend.hidden = view.shape !== 'lanes';
    places.tray([undated, panelKey(view.panel), words, context.palette], () => tray(undated, chosenItems(items, view.panel), context));
    const legend = drawn === null ? null : legendOf(drawn.scene, undated);
    places.legend([JSON.stringify(legend), words, context.palette], () => (legend === null ? [] : legendView(legend, context)));
    places.footer([state.server, inView(state, drawn, context), context], () =>
      footer(state.server, inView(state, drawn, context), context),
    );
    places.message([timeline, view.filter, view.panel === null, words], () => boardMessage(state, context));
    board.panel.hidden = view.panel === null;
    const isNew = panelKey(view.panel) !== shownPanel;
    const { draft } = state;
    const dependsOn =
      view.panel?.kind === 'filter' || view.panel?.kind === 'search'
        ? [items, view.filter, view.statements, state.panel, state.outlets]
        : view.panel?.kind === 'export'
          ? [items, view.filter, view.statements, view.window, view.shape]
          : [state.panel, state.dating, draft.preview, draft.filing];
    const isRendered = places.panel([view.panel, content(), context, ...dependsOn], () => content()?.(state, now, context) ?? []);
    if (isRendered) settle(board, isNew);
    if (isNew && view.panel !== null && view.panel.kind !== 'search')
      board.panel.querySelector<HTMLElement>(view.panel.kind === 'add' ? 'textarea' : '#panel-title')?.focus({ preventScroll: true });
    shownPanel = panelKey(view.panel);
  };
}

const NO_ITEMS: readonly Item[] = [];

/** Scrolls to the evidence that is lit, else a new panel to its top. */
function settle({ panel }: Board, isNew: boolean): void {
  const lit = panel.querySelector('mark.lit');
  if (lit !== null) lit.scrollIntoView({ block: 'center' });
  else if (isNew) panel.scrollTop = 0;
}

function inView({ view, timeline }: PageState, drawn: Drawn | null, { words }: PanelContext): string {
  if (drawn === null || view.window === null) return '';
  const seen = new Set([
    ...drawn.scene.marks.map(({ item }) => item.key),
    ...drawn.scene.clusters.flatMap(({ items }) => items.map(({ key }) => key)),
  ]);
  const shown = words.page.inView(seen.size, formatWindow(dayOfNumber(view.window.from), dayOfNumber(Math.ceil(view.window.to)), words));
  const beyond = timeline.value?.beyondMax ?? 0;
  return beyond === 0 ? shown : `${shown} · ${words.page.beyondMax(beyond)}`;
}

/** What stands over the lanes while there are none: loading, trouble, nothing read yet, or nothing under the filter. */
function boardMessage({ timeline, view }: PageState, { words, dispatch, effects }: PanelContext): HTMLElement[] {
  const { page } = words;
  if (timeline.value === null) {
    const box = waitingBox(timeline, words, () => void effects.loadTimeline());
    return box === null ? [] : [box];
  }
  const { items } = timeline.value;
  const trouble = timeline.trouble === null ? [] : [troubleBox(timeline.trouble, words, () => void effects.loadTimeline())];
  if (items.length === 0 && view.filter.outlets.length === 0) {
    const add = element(
      'button',
      { type: 'button', class: 'button primary', on: { click: () => dispatch({ type: 'opened', panel: { kind: 'add' } }) } },
      page.add,
    );
    return [...trouble, stateBox(page.emptyStore, page.emptyStoreNext, view.panel?.kind === 'add' ? null : add)];
  }
  if (!isFiltered(view.filter) || items.some((item) => passes(item, view.filter))) return trouble;
  const clear = element(
    'button',
    { type: 'button', class: 'button', on: { click: () => dispatch({ type: 'filterCleared' }) } },
    page.clearFilter,
  );
  return [...trouble, stateBox(page.emptyFilter, page.emptyFilterNext, clear)];
}
