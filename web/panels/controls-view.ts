import { isFiltered } from '../scene/filter.ts';
import type { PageState } from '../state/page-state.ts';
import type { Dispatch } from '../state/reduce.ts';
import { SHAPES, THEMES } from '../state/view-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { element } from './element.ts';
import { filterChips } from './filter-chips.ts';
import type { PanelContext } from './panel-context.ts';
import { renderWhenChanged } from './render-when-changed.ts';
import { symbol } from './symbols.ts';

/** The second bar: how events are shown, the search, what is filtered, export and colours. The search field stays the same element, so that typing is never lost. */
export function createControls(host: HTMLElement, dispatch: Dispatch): (state: PageState, context: PanelContext) => void {
  const shapes = element('div', { class: 'segments', role: 'group' });
  const input = element('input', {
    type: 'search',
    id: 'search',
    class: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 256,
  });
  const form = element('form', { class: 'search-form', role: 'search', on: { submit: (event) => event.preventDefault() } }, input);
  const rest = element('div', { class: 'controls-rest' });
  host.replaceChildren(shapes, form, rest);
  const show = (): void => dispatch({ type: 'opened', panel: { kind: 'search', text: input.value } });
  input.addEventListener('input', show);
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') show();
  });
  const renderShapes = renderWhenChanged(shapes);
  const renderRest = renderWhenChanged(rest);
  return (state, context) => {
    const { view } = state;
    const { words } = context;
    const desk = deskWordsOf(words);
    shapes.setAttribute('aria-label', desk.shape);
    input.setAttribute('aria-label', desk.search);
    input.placeholder = desk.searchHint;
    const text = view.panel?.kind === 'search' ? view.panel.text : '';
    if (input.ownerDocument.activeElement !== input && input.value !== text) input.value = text;
    renderShapes([view.shape, words], () =>
      SHAPES.map((shape) =>
        element(
          'button',
          {
            type: 'button',
            'aria-pressed': view.shape === shape ? 'true' : 'false',
            'data-key': `shape ${shape}`,
            on: { click: () => dispatch({ type: 'shapeChosen', shape }) },
          },
          desk.shapes[shape],
        ),
      ),
    );
    renderRest([view.filter, view.panel?.kind, view.theme, state.timeline.value?.items, state.outlets, context], () =>
      restOf(state, context),
    );
  };
}

function restOf({ view, timeline, outlets }: PageState, context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const desk = deskWordsOf(words);
  const panel = (kind: 'filter' | 'export', text: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'button',
        'aria-pressed': view.panel?.kind === kind ? 'true' : 'false',
        'data-key': `panel ${kind}`,
        on: { click: () => dispatch({ type: 'opened', panel: view.panel?.kind === kind ? null : { kind } }) },
      },
      text,
    );
  const chosen = Object.values(view.filter).reduce((sum, values) => sum + values.length, 0);
  const next = THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length] ?? 'auto';
  const chips = filterChips(view.filter, timeline.value?.items ?? [], outlets, context);
  return [
    panel('filter', chosen === 0 ? desk.filter : desk.filterCount(chosen)),
    element('div', { class: 'chips', role: 'group', 'aria-label': desk.filtered, hidden: !isFiltered(view.filter) }, ...chips),
    element('div', { class: 'spacer' }),
    panel('export', desk.exports),
    element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': desk.themes[view.theme],
        title: desk.themes[view.theme],
        'data-key': 'theme',
        on: { click: () => dispatch({ type: 'themeChosen', theme: next }) },
      },
      symbol(`theme-${view.theme}`),
    ),
  ];
}
