import type { Language } from '../../schema/words/closed-lists.ts';
import type { Graph } from '../graph.ts';
import {
  type ArticleInput,
  DATE_MUTATION,
  INGEST_MUTATION,
  type IngestResult,
  PREVIEW_QUERY,
  type PreviewResult,
} from '../queries/article-queries.ts';
import type { Effects } from './effects.ts';
import type { DraftFields, Filed } from './page-state.ts';
import type { Dispatch } from './reduce.ts';
import { troubleOf } from './trouble-of.ts';

/** What filing and dating articles asks of the server. */
export type DraftEffects = Pick<Effects, 'previewDraft' | 'fileDraft' | 'dateArticle'>;

/** Effects that read and write articles; after a write the timeline, and what stands in the panel, are asked for again. They come when the first is wanted. */
export function createDraftEffects({
  graph,
  dispatch,
  loadTimeline,
  loadPanel,
}: { graph: Graph; dispatch: Dispatch } & Pick<Effects, 'loadTimeline' | 'loadPanel'>): DraftEffects {
  return {
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
