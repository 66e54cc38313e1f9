import type { Facet, Filter } from '../scene/filter.ts';
import type { Item } from '../scene/item.ts';
import type { PageState } from '../state/page-state.ts';
import { actorName } from '../words/actor-name.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { capital } from '../words/label-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';

/** What is filtered by, each as a button that takes it out again; and one for all where there are several. */
export function filterChips(filter: Filter, items: readonly Item[], outlets: PageState['outlets'], context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const { lists, page } = words;
  const desk = deskWordsOf(words);
  const chip = (facet: Facet, value: string, text: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'filter-chip',
        title: desk.without(text),
        'aria-label': desk.without(text),
        'data-key': `chip ${facet} ${value}`,
        on: { click: () => dispatch({ type: 'facetToggled', facet, value }) },
      },
      element('span', { class: 'chip-text' }, text),
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  const actors = filter.actors.map((id) => actorName(items, id, words));
  const chips = [
    ...filter.actors.map((id, i) => chip('actors', id, filter.actors.length === 1 ? page.only(actors[i] ?? id) : (actors[i] ?? id))),
    ...filter.groups.map((group) => chip('groups', group, capital(lists.groups[group]))),
    ...filter.acts.map((act) => chip('acts', act, capital(lists.acts[act]))),
    ...filter.realis.map((realis) => chip('realis', realis, capital(lists.realis[realis]))),
    ...filter.outlets.map((id) => chip('outlets', id, outlets?.find((outlet) => outlet.id === id)?.name ?? id)),
  ];
  const all = element(
    'button',
    { type: 'button', class: 'link', 'data-key': 'clear filter', on: { click: () => dispatch({ type: 'filterCleared' }) } },
    desk.clearAll,
  );
  return chips.length > 1 ? [...chips, all] : chips;
}
