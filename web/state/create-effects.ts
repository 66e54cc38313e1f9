import type { Language } from '../../schema/words/closed-lists.ts';
import { type Graph, GraphError } from '../graph.ts';
import {
  type ArticleInput,
  DATE_MUTATION,
  INGEST_MUTATION,
  type IngestResult,
  PREVIEW_QUERY,
  type PreviewResult,
} from '../queries/article-queries.ts';
import { CITATION_QUERY, type CitationAnswer } from '../queries/citation-query.ts';
import type { EventFilterInput } from '../queries/event-filter-input.ts';
import type { OutletCount } from '../queries/outlet-queries.ts';
import { SERVER_QUERY, type ServerAnswer } from '../queries/server-query.ts';
import { TIMELINE_QUERY, type TimelineAnswer } from '../queries/timeline-query.ts';
import { itemsFromAnswer } from '../scene/items-from-answer.ts';
import type { DraftFields, Filed, PageState, Trouble } from './page-state.ts';
import type { AskedPanel } from './panel-question.ts';
import type { Dispatch } from './reduce.ts';
import type { Panel } from './view-state.ts';

/** How many items the timeline asks for at most. */
const MOST_ITEMS = 2000;

/** How long typing must rest before the server is asked, in milliseconds. */
const REST_MS = 140;

/** What the page asks of the server. None of these throws but `outletCounts` and `citation`: what goes wrong becomes an action. */
export type Effects = {
  loadTimeline: () => Promise<void>;
  loadPanel: (panel: Panel | null, how: 'asked' | 'asked afresh') => Promise<void>;
  loadServer: () => Promise<void>;
  loadMoreArticles: () => Promise<void>;
  loadOutlets: () => Promise<void>;
  outletCounts: (filter: EventFilterInput) => Promise<OutletCount[]>;
  citation: (anchor: string) => Promise<string>;
  previewDraft: (fields: DraftFields) => Promise<void>;
  fileDraft: (fields: DraftFields) => Promise<void>;
  dateArticle: (id: string, published: string | null) => Promise<void>;
};

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
    previewDraft: async (fields) => {
      dispatch({ type: 'preview', change: { is: 'asked afresh' } });
      try {
        const { preview } = await graph<{ preview: PreviewResult }>(PREVIEW_QUERY, { article: inputOf(fields) });
        if (preview.__typename === 'Preview') dispatch({ type: 'preview', change: { is: 'answered', value: preview } });
        else dispatch({ type: 'preview', change: { is: 'failed', trouble: preview } });
      } catch (error) {
        dispatch({ type: 'preview', change: { is: 'failed', trouble: troubleOf(error) } });
      }
    },
    fileDraft: async (fields) => {
      dispatch({ type: 'filing', change: { is: 'asked' } });
      try {
        const { ingest } = await graph<{ ingest: IngestResult }>(INGEST_MUTATION, { article: inputOf(fields) });
        if (ingest.__typename !== 'Ingested') return dispatch({ type: 'filing', change: { is: 'failed', trouble: ingest } });
        dispatch({ type: 'filing', change: { is: 'answered', value: filedOf('filed', ingest) } });
        dispatch({ type: 'opened', panel: { kind: 'article', id: ingest.article.id, anchor: null } });
        dispatch({ type: 'dating', change: { is: 'answered', value: filedOf('filed', ingest) } });
        await loadTimeline();
      } catch (error) {
        dispatch({ type: 'filing', change: { is: 'failed', trouble: troubleOf(error) } });
      }
    },
    dateArticle: async (id, published) => {
      dispatch({ type: 'dating', change: { is: 'asked afresh' } });
      try {
        const { dateArticle } = await graph<{ dateArticle: IngestResult }>(DATE_MUTATION, { id, published });
        if (dateArticle.__typename !== 'Ingested') return dispatch({ type: 'dating', change: { is: 'failed', trouble: dateArticle } });
        dispatch({ type: 'dating', change: { is: 'answered', value: filedOf('dated', dateArticle) } });
        await Promise.all([loadTimeline(), loadPanel({ kind: 'article', id: dateArticle.article.id, anchor: null }, 'asked')]);
      } catch (error) {
        dispatch({ type: 'dating', change: { is: 'failed', trouble: troubleOf(error) } });
      }
    },
  };
}

/** Whether a panel shows what only the server knows. */
const isAsked = (panel: Panel): panel is AskedPanel =>
  panel.kind === 'search' ? panel.text.trim() !== '' : !['filter', 'export', 'add'].includes(panel.kind);

const LANGS: Readonly<Record<Language, 'ID' | 'EN'>> = { id: 'ID', en: 'EN' };

/** What is given of an article; empty fields are left out, and absent means unknown. */
function inputOf({ text, outlet, title, url, published, lang }: DraftFields): ArticleInput {
  const given = Object.entries({ outlet: outlet.trim(), title: title.trim(), url: url.trim(), published }).filter(
    ([, value]) => value !== '',
  );
  return { text, ...Object.fromEntries(given), ...(lang === '' ? {} : { lang: LANGS[lang] }) };
}

const filedOf = (how: Filed['how'], { article, written, claims, changed, problems }: IngestResult & { __typename: 'Ingested' }): Filed => ({
  how,
  articleId: article.id,
  written,
  claims,
  changed,
  problems,
});

const troubleOf = (error: unknown): Trouble =>
  error instanceof GraphError
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
