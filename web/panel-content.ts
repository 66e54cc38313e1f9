import { addPanel } from './panels/add-panel.ts';
import { articlePanel } from './panels/article-panel.ts';
import { articlesPanel } from './panels/articles-panel.ts';
import { eventPanel } from './panels/event-panel.ts';
import { invitationPanel } from './panels/invitation-panel.ts';
import { listPanel } from './panels/list-panel.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { panelHead } from './panels/panel-frame.ts';
import { stateBox, waitingBox } from './panels/state-box.ts';
import { isTakenPartInBy } from './scene/item.ts';
import type { PageState } from './state/page-state.ts';

/** Makes what stands in the panel for a state. It comes in a file of its own, after the timeline. */
export type PanelContent = (state: PageState, stateNow: () => PageState, context: PanelContext) => HTMLElement[];

/** What stands in the panel: the thing that was asked for, or loading, trouble, or that nothing is there now. */
export const panelContent: PanelContent = (state, stateNow, context) => {
  const { view, panel, draft, timeline } = state;
  const { words, effects } = context;
  if (view.panel === null) return [];
  if (view.panel.kind === 'add') return addPanel(draft, () => stateNow().draft.fields, context);
  if (view.panel.kind === 'list') {
    const { actor } = view;
    return listPanel(
      (timeline.value?.items ?? []).filter((item) => actor === null || isTakenPartInBy(item, actor)),
      view,
      context,
    );
  }
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
  }
};
