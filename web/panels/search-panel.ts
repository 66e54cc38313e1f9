import type { SearchHitAnswer } from '../queries/search-query.ts';
import { findItems, type Searchable } from '../scene/find-items.ts';
import type { PageState } from '../state/page-state.ts';
import type { Panel } from '../state/view-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { formatDay } from '../words/format-days.ts';
import { nameOf } from '../words/name-of.ts';
import { type Child, element } from './element.ts';
import { itemButton } from './item-button.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';
import { stateBox, troubleBox } from './state-box.ts';

/** The most events and actors of a section. */
const MOST_ROWS = 40;

/** What a text finds: at once in what is loaded, and then by the server in quotes and articles; what both find stands once. */
export function searchPanel(text: string, { panel }: PageState, loaded: Searchable, context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const desk = deskWordsOf(words);
  const head = panelHead([], desk.searchTitle, context);
  const body = (...children: Child[]): HTMLElement[] => [head, element('div', { class: 'panel-body', 'aria-live': 'polite' }, ...children)];
  if (text.trim() === '') return body(element('p', { class: 'quiet' }, desk.searchBlank));
  const local = findItems(loaded, text);
  const hits = panel.value?.kind === 'search' ? panel.value.hits : null;
  const known = new Set(loaded.items.map(({ item }) => item.key));
  const found = new Set([...local.items.map(({ opens }) => opens.id), ...local.actors.map(({ id }) => id)]);
  const farther = (hits ?? []).filter(({ node }) => !('id' in node && found.has(node.id)));
  const ofServer = (kind: SearchHitAnswer['node']['__typename']): HTMLElement[] =>
    farther.filter(({ node }) => node.__typename === kind).map((hit) => element('li', {}, hitButton(hit, context)));
  const byServer = new Map(loaded.items.map(({ item }) => [item.opens.id, item]));
  const fartherEvents = farther.flatMap(({ node }) =>
    node.__typename === 'Event' && known.has(node.id) ? (byServer.get(node.id) ?? []) : [],
  );
  const items = [...local.items, ...fartherEvents];
  const unloaded = farther.filter(({ node }) => node.__typename === 'Event' && !known.has(node.id));
  const actors = local.actors.map((actor) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'happening',
          title: words.page.showOnly(nameOf(actor, words)),
          'data-key': `found ${actor.id}`,
          on: { click: () => dispatch({ type: 'actorChosen', actor: actor.id }) },
        },
        element(
          'span',
          { class: 'happening-text' },
          element('span', {}, nameOf(actor, words)),
          element('span', { class: 'quiet' }, words.lists.entities[actor.kind]),
        ),
      ),
    ),
  );
  const sections = [
    listed(desk.foundActors, [...actors, ...ofServer('Actor')], desk.more),
    listed(
      desk.foundEvents,
      [
        ...items.map((item) => element('li', {}, itemButton(item, context))),
        ...unloaded.map((hit) => element('li', {}, hitButton(hit, context))),
      ],
      desk.more,
    ),
    listed(desk.foundClaims, ofServer('Claim'), desk.more),
    listed(desk.foundPassages, ofServer('FoundPassage'), desk.more),
  ].filter((one) => one !== null);
  const isNothing = sections.length === 0 && hits !== null;
  return body(
    ...sections,
    panel.status === 'loading' || (hits === null && panel.trouble === null)
      ? element('p', { class: 'quiet', role: 'status' }, desk.searching)
      : null,
    panel.trouble === null ? null : troubleBox(panel.trouble, words, null),
    isNothing ? stateBox(desk.searchNothing, desk.searchNothingNext) : null,
  );
}

function listed(title: string, rows: readonly HTMLElement[], more: (count: number) => string): HTMLElement | null {
  const rest = rows.length - MOST_ROWS;
  return rows.length === 0
    ? null
    : section(
        title,
        element(
          'ul',
          { class: 'plain-list' },
          ...rows.slice(0, MOST_ROWS),
          rest > 0 ? element('li', { class: 'quiet' }, more(rest)) : null,
        ),
      );
}

/** A find of the server, with the words that were asked for marked in it. */
function hitButton(hit: SearchHitAnswer, { words, dispatch }: PanelContext): HTMLElement {
  const { node } = hit;
  const article = 'article' in node ? node.article : null;
  const line =
    article === null
      ? null
      : [article.outlet.name, ...(article.published === null ? [] : [formatDay(article.published.slice(0, 10), words)])].join(', ');
  return element(
    'button',
    {
      type: 'button',
      class: 'happening',
      on: {
        click: () => {
          if (node.__typename === 'Actor') dispatch({ type: 'actorChosen', actor: node.id });
          else dispatch({ type: 'opened', panel: targetOf(node) });
        },
      },
    },
    element(
      'span',
      { class: 'happening-text' },
      element('span', { class: 'hit' }, ...marked(hit)),
      line === null ? null : element('span', { class: 'quiet' }, line),
    ),
  );
}

function targetOf(node: Exclude<SearchHitAnswer['node'], { __typename: 'Actor' }>): Panel {
  if (node.__typename === 'Event') return { kind: 'event', id: node.id };
  return { kind: 'article', id: node.article.id, anchor: node.__typename === 'Claim' ? node.anchor : null };
}

/** How much of a long text stands before the first word that was asked for. */
const BEFORE = 60;
/** How much of a long text is shown. */
const SHOWN = 260;

function marked({ text, highlights }: SearchHitAnswer): Child[] {
  const from = Math.max((highlights[0]?.start ?? 0) - BEFORE, 0);
  const to = Math.min(text.length, from + SHOWN);
  const parts: Child[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const { start, end } of highlights) {
    if (end > to || start < at) continue;
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at, to), to < text.length ? '…' : null);
  return parts;
}
