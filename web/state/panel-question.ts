import type { Graph } from '../graph.ts';
import { ARTICLE_QUERY, ARTICLES_QUERY, type ArticleAnswer, type ArticlesAnswer } from '../queries/article-queries.ts';
import { EVENT_QUERY, type EventAnswer } from '../queries/event-query.ts';
import { INVITATION_QUERY, type InvitationAnswer } from '../queries/invitation-query.ts';
import { SEARCH_QUERY, type SearchAnswer } from '../queries/search-query.ts';
import type { PanelData } from './page-state.ts';
import type { Panel } from './view-state.ts';

/** The longest text that the server searches for. */
const MOST_LETTERS = 256;
/** How many articles come at once. */
const ARTICLES_AT_ONCE = 100;

/** A panel that shows what only the server knows. */
export type AskedPanel = Panel & { kind: 'event' | 'invitation' | 'article' | 'articles' | 'search' };

/** Asks what a panel shows. @throws GraphError when the server does not answer. */
export async function panelQuestion(graph: Graph, panel: AskedPanel): Promise<PanelData> {
  switch (panel.kind) {
    case 'event': {
      const { event } = await graph<{ event: EventAnswer | null }>(EVENT_QUERY, { id: panel.id });
      return { kind: 'event', event };
    }
    case 'invitation': {
      const { invitation } = await graph<{ invitation: InvitationAnswer | null }>(INVITATION_QUERY, { id: panel.id });
      return { kind: 'invitation', invitation };
    }
    case 'article': {
      const { article } = await graph<{ article: ArticleAnswer | null }>(ARTICLE_QUERY, { id: panel.id });
      return { kind: 'article', article };
    }
    case 'articles':
      return { kind: 'articles', articles: await askArticles(graph, null) };
    case 'search': {
      const { search } = await graph<SearchAnswer>(SEARCH_QUERY, { text: panel.text.slice(0, MOST_LETTERS) });
      return { kind: 'search', hits: search.nodes };
    }
  }
}

/** A page of the articles, after a cursor. @throws GraphError when the server does not answer. */
export const askArticles = async (graph: Graph, after: string | null): Promise<ArticlesAnswer['articles']> =>
  (await graph<ArticlesAnswer>(ARTICLES_QUERY, { first: ARTICLES_AT_ONCE, after })).articles;
