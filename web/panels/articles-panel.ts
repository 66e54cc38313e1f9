import type { ArticlesAnswer } from '../queries/article-queries.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { formatDay } from '../words/format-days.ts';
import { titleOfArticle } from './article-panel.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead } from './panel-frame.ts';
import { chip } from './small-parts.ts';
import { stateBox } from './state-box.ts';

/** The articles that were read, latest first; examples marked as such. */
export function articlesPanel({ nodes, totalCount, pageInfo }: ArticlesAnswer['articles'], context: PanelContext): HTMLElement[] {
  const { words, dispatch, effects } = context;
  const { page, lists } = words;
  const rows = nodes.map((article) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'happening',
          'data-key': article.id,
          on: { click: () => dispatch({ type: 'opened', panel: { kind: 'article', id: article.id, anchor: null } }) },
        },
        element(
          'span',
          { class: 'happening-text' },
          element('span', { lang: article.lang }, titleOfArticle(article, page.untitled)),
          element(
            'span',
            { class: 'quiet' },
            `${article.outlet.name} · ${article.published === null ? page.publishedUnknown : formatDay(article.published.slice(0, 10), words)} · ${lists.languages[article.lang]}`,
          ),
          article.kind === 'news' ? null : element('span', { class: 'doubts' }, chip(lists.articleKinds[article.kind], 'open')),
        ),
      ),
    ),
  );
  const add = element(
    'button',
    { type: 'button', class: 'button', 'data-key': 'add', on: { click: () => dispatch({ type: 'opened', panel: { kind: 'add' } }) } },
    page.add,
  );
  const more = element(
    'button',
    { type: 'button', class: 'button', 'data-key': 'more articles', on: { click: () => void effects.loadMoreArticles() } },
    `${deskWordsOf(words).showMore} (${totalCount - nodes.length})`,
  );
  return [
    panelHead([page.articlesCount(totalCount)], page.articles, context),
    element(
      'div',
      { class: 'panel-body' },
      nodes.length === 0 ? stateBox(page.emptyStore, page.emptyStoreNext, add) : element('ul', { class: 'plain-list' }, ...rows),
      pageInfo.hasNextPage && more,
    ),
  ];
}
