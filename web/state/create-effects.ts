import { type Graph, GraphError } from '../graph.ts';
import { CITATION_QUERY, type CitationAnswer } from '../queries/citation-query.ts';
import { SERVER_QUERY, type ServerAnswer } from '../queries/server-query.ts';
import { TIMELINE_QUERY, type TimelineAnswer } from '../queries/timeline-query.ts';
import { itemsFromAnswer } from '../scene/items-from-answer.ts';
import type { DraftEffects } from './draft-effects.ts';
import type { Effects } from './effects.ts';
import type { PageState } from './page-state.ts';
import type { AskedPanel } from './panel-question.ts';
import type { Dispatch } from './reduce.ts';
import { troubleOf } from './trouble-of.ts';
import type { Panel } from './view-state.ts';

/** How many items the timeline asks for at most. */
const MOST_ITEMS = 2000;

/** How long typing must rest before the server is asked, in milliseconds. */
const REST_MS = 140;

/** Effects over an API. Of several askings for a panel only the last one's answer counts. After a write the timeline, and what stands in the panel, are asked for again. */
export function createEffects(graph: Graph, dispatch: Dispatch, stateNow: () => PageState): Effects {
  let panelAsking = 0;
  let timelineAsking = 0;
  const loadTimeline = async (): Promise<void> => {
    timelineAsking += 1;
    const asking = timelineAsking;
    dispatch({ type: 'timeline', change: { is: 'asked' } });
    try {
      const { outlets } = stateNow().view.filter;
      const answer = await graph<TimelineAnswer>(TIMELINE_QUERY, { max: MOST_ITEMS, ...(outlets.length > 0 ? { outlets } : {}) });
      if (asking !== timelineAsking) return;
      const { worldVersion, hidden } = answer.timeline;
      dispatch({
        type: 'timeline',
        change: { is: 'answered', value: { items: itemsFromAnswer(answer), beyondMax: hidden.beyondMax, worldVersion } },
      });
    } catch (error) {
      if (asking === timelineAsking) dispatch({ type: 'timeline', change: { is: 'failed', trouble: troubleOf(error) } });
    }
  };
  const loadOutlets = async (): Promise<void> => {
    try {
      const { loadShownOutlets } = await import('./load-outlets.ts');
      dispatch({ type: 'outletsKnown', outlets: await loadShownOutlets(graph, stateNow()) });
    } catch {
      // The filter shows no outlets; the timeline says when the server does not answer.
    }
  };
  const loadPanel = async (panel: Panel | null, how: 'asked' | 'asked afresh'): Promise<void> => {
    panelAsking += 1;
    if (panel?.kind === 'filter') void loadOutlets();
    const asking = panelAsking;
    if (panel?.kind === 'search' && panel.text.trim() !== '') {
      await new Promise((done) => setTimeout(done, REST_MS));
      if (asking !== panelAsking) return;
    }
    if (panel === null || !isAsked(panel)) return;
    dispatch({ type: 'panel', change: { is: how } });
    try {
      const { panelQuestion } = await import('./panel-question.ts');
      const value = await panelQuestion(graph, panel);
      if (asking === panelAsking) dispatch({ type: 'panel', change: { is: 'answered', value } });
    } catch (error) {
      if (asking === panelAsking) dispatch({ type: 'panel', change: { is: 'failed', trouble: troubleOf(error) } });
    }
  };
  const drafts = async (): Promise<DraftEffects> =>
    (await import('./draft-effects.ts')).createDraftEffects({ graph, dispatch, loadTimeline, loadPanel });
  return {
    loadTimeline,
    loadPanel,
    loadServer: async () => {
      try {
        dispatch({ type: 'serverKnown', server: (await graph<ServerAnswer>(SERVER_QUERY)).server });
      } catch {
        // The footer stays empty; the timeline says that the server does not answer.
      }
    },
    loadMoreArticles: async () => {
      const { value } = stateNow().panel;
      if (value?.kind !== 'articles') return;
      const asking = panelAsking;
      try {
        const { askArticles } = await import('./panel-question.ts');
        const articles = await askArticles(graph, value.articles.pageInfo.endCursor);
        if (asking !== panelAsking) return;
        const nodes = [...value.articles.nodes, ...articles.nodes];
        dispatch({ type: 'panel', change: { is: 'answered', value: { kind: 'articles', articles: { ...articles, nodes } } } });
      } catch (error) {
        if (asking === panelAsking) dispatch({ type: 'panel', change: { is: 'failed', trouble: troubleOf(error) } });
      }
    },
    loadOutlets,
    outletCounts: async (filter) => (await import('./load-outlets.ts')).loadOutletCounts(graph, filter),
    citation: async (anchor) => {
      const { claim } = await graph<CitationAnswer>(CITATION_QUERY, { id: anchor });
      if (claim === null) throw new GraphError('NOT_FOUND', 'No claim has this anchor now. Open the event again.');
      return claim.citation;
    },
    previewDraft: async (fields) => (await drafts()).previewDraft(fields),
    fileDraft: async (fields) => (await drafts()).fileDraft(fields),
    dateArticle: async (id, published) => (await drafts()).dateArticle(id, published),
  };
}

/** Whether a panel shows what only the server knows. */
const isAsked = (panel: Panel): panel is AskedPanel =>
  panel.kind === 'search' ? panel.text.trim() !== '' : !['filter', 'export', 'add'].includes(panel.kind);
