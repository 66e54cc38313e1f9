import type { Drawn } from './draw-timeline.ts';
import { addPanel } from './panels/add-panel.ts';
import { articlePanel } from './panels/article-panel.ts';
import { articlesPanel } from './panels/articles-panel.ts';
import { eventPanel } from './panels/event-panel.ts';
import { exportPanel } from './panels/export-panel.ts';
import { filterPanel } from './panels/filter-panel.ts';
import { invitationPanel } from './panels/invitation-panel.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { panelHead } from './panels/panel-frame.ts';
import { searchPanel } from './panels/search-panel.ts';
import { stateBox, waitingBox } from './panels/state-box.ts';
import { searchable } from './scene/find-items.ts';
import type { Item } from './scene/item.ts';
import { memoLast } from './state/memo-last.ts';
import type { PageState } from './state/page-state.ts';
import { titleOf } from './words/label-of.ts';
import { nameOf } from './words/name-of.ts';
import type { Words } from './words/words.ts';

/** Makes a picture of what is drawn when it is asked for; what draws it comes then. */
const drawer =
  ({ state, drawn }: PanelNow, context: PanelContext) =>
  async (form: 'svg' | 'png'): Promise<void> => {
    const { exportView } = await import('./export-view.ts');
    const view = drawn();
    if (view !== null) await exportView(form, state(), view, context);
  };

const NO_ITEMS: readonly Item[] = [];

const searchableFor = memoLast((items: readonly Item[], words: Words) =>
  searchable(
    items,
    (item) => titleOf(item, words),
    (actor) => nameOf(actor, words),
  ),
);

/** Makes what stands in the panel for a state. It comes in a file of its own, after the timeline. */
export type PanelContent = (state: PageState, now: PanelNow, context: PanelContext) => HTMLElement[];

/** What a panel looks into when something is done in it. */
export type PanelNow = { state: () => PageState; drawn: () => Drawn | null };

/** What stands in the panel: the thing that was asked for, or loading, trouble, or that nothing is there now. */
export const panelContent: PanelContent = (state, now, context) => {
  const { view, panel, draft } = state;
  const { words, effects } = context;
  if (view.panel === null) return [];
  if (view.panel.kind === 'filter') return filterPanel(state, context);
  if (view.panel.kind === 'export') return exportPanel(state, view.shape === 'lanes' ? drawer(now, context) : null, context);
  if (view.panel.kind === 'search')
    return searchPanel(view.panel.text, state, searchableFor(state.timeline.value?.items ?? NO_ITEMS, words), context);
  if (view.panel.kind === 'add') return addPanel(draft, () => now.state().draft.fields, context);
  const waiting = waitingBox(panel, words, () => void effects.loadPanel(view.panel, 'asked afresh'));
  const { value } = panel;
  if (waiting !== null || value === null) return [panelHead([], '…', context), ...(waiting === null ? [] : [waiting])];
  const gone = (): HTMLElement[] => [panelHead([], words.page.notFound, context), stateBox(words.page.notFound, words.page.notFoundNext)];
  switch (value.kind) {
    case 'event':
      return value.event === null ? gone() : eventPanel(value.event, context);
    case 'invitation':
      return value.invitation === null ? gone() : invitationPanel(value.invitation, context);
    case 'article':
      return value.article === null
        ? gone()
        : articlePanel(value.article, { anchor: view.panel.kind === 'article' ? view.panel.anchor : null, dating: state.dating }, context);
    case 'articles':
      return articlesPanel(value.articles, context);
    case 'search':
      return [];
  }
};
