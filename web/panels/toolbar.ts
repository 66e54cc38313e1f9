import type { ViewState } from '../state/view-state.ts';
import { type Child, element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { symbol } from './symbols.ts';

/** The bar over the timeline: lanes, statements (of which `hidden` have no mark), zoom, panels, language. */
export function toolbar(view: ViewState, hidden: number, { words, dispatch }: PanelContext): HTMLElement[] {
  const { page } = words;
  const lane = (lanes: ViewState['lanes'], text: string): HTMLElement =>
    pressed(text, view.lanes === lanes, `lanes ${lanes}`, () => dispatch({ type: 'lanesChosen', lanes }));
  const zoom = (name: 'plus' | 'minus' | 'fit', label: string, key: string, act: () => void): HTMLElement =>
    element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': label, title: label, 'data-key': key, on: { click: act } },
      symbol(name),
    );
  const panel = (kind: 'articles' | 'add', text: string, className: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: className,
        'aria-pressed': view.panel?.kind === kind ? 'true' : 'false',
        'data-key': `panel ${kind}`,
        on: { click: () => dispatch({ type: 'opened', panel: view.panel?.kind === kind ? null : { kind } }) },
      },
      text,
    );
  const language = (lang: ViewState['lang'], text: string): HTMLElement =>
    pressed(
      text,
      view.lang === lang,
      `lang ${lang}`,
      () => dispatch({ type: 'languageChosen', lang }),
      `${text} – ${words.lists.languages[lang]}`,
      lang,
    );
  return [
    element('div', { class: 'brand' }, element('h1', {}, 'Démarche'), element('p', { class: 'quiet' }, page.tagline)),
    element(
      'div',
      { class: 'segments', role: 'group', 'aria-label': page.lanes },
      lane('states', page.byState),
      lane('persons', page.byPerson),
    ),
    statementSwitch(view.statements, hidden, page.statements, page.hidden, () =>
      dispatch({ type: 'statementsShown', shown: !view.statements }),
    ),
    element('div', { class: 'spacer' }),
    element(
      'div',
      { class: 'zoom', role: 'group' },
      zoom('minus', page.zoomOut, 'out', () => dispatch({ type: 'zoomed', factor: 1.6 })),
      zoom('plus', page.zoomIn, 'in', () => dispatch({ type: 'zoomed', factor: 1 / 1.6 })),
      zoom('fit', page.fit, 'fit', () => dispatch({ type: 'fitted' })),
    ),
    panel('articles', page.articles, 'button'),
    panel('add', page.add, 'button primary'),
    element('div', { class: 'segments', role: 'group', 'aria-label': page.language }, language('en', 'EN'), language('id', 'ID')),
  ].filter((node) => node !== null);
}

function pressed(text: string, isOn: boolean, key: string, act: () => void, label?: string, lang?: string): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      'aria-pressed': isOn ? 'true' : 'false',
      'aria-label': label ?? null,
      lang: lang ?? null,
      title: label ?? null,
      'data-key': key,
      on: { click: act },
    },
    text,
  );
}

function statementSwitch(isOn: boolean, hidden: number, text: string, count: (hidden: number) => string, act: () => void): HTMLElement {
  const more: Child = isOn || hidden === 0 ? null : element('span', { class: 'count' }, count(hidden));
  return element(
    'button',
    {
      type: 'button',
      class: 'switch',
      role: 'switch',
      'aria-checked': isOn ? 'true' : 'false',
      'data-key': 'statements',
      on: { click: act },
    },
    element('span', { class: 'knob', 'aria-hidden': 'true' }),
    text,
    more,
  );
}
