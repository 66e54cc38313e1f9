import { countFacets } from '../scene/count-facets.ts';
import { type Facet, passes } from '../scene/filter.ts';
import type { Actor } from '../scene/item.ts';
import type { PageState } from '../state/page-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { capital } from '../words/label-of.ts';
import { nameOf } from '../words/name-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';

/** How many actors are offered before the rest is folded away. */
const FIRST_ACTORS = 12;

type Choice = { facet: Facet; value: string; text: string; count: number; isChosen: boolean };

/** What can be filtered by, with how many events each choice would let through. */
export function filterPanel({ view, timeline, outlets }: PageState, context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const { lists } = words;
  const desk = deskWordsOf(words);
  const { filter } = view;
  const items = (timeline.value?.items ?? []).filter(({ prominence }) => prominence === 'mark' || view.statements);
  const counts = countFacets(items, filter);
  const choice = (facet: Facet, value: string, text: string, count: number): Choice => ({
    facet,
    value,
    text,
    count,
    isChosen: (filter[facet] as readonly string[]).includes(value),
  });
  const row = (one: Choice): HTMLElement => choiceRow(one, () => dispatch({ type: 'facetToggled', facet: one.facet, value: one.value }));
  const list = (choices: readonly Choice[]): HTMLElement =>
    element('ul', { class: 'plain-list choices' }, ...choices.map((one) => element('li', {}, row(one))));
  const actors = (found: readonly { value: Actor; count: number }[]): HTMLElement[] =>
    folded(
      found.map(({ value, count }) => choice('actors', value.id, nameOf(value, words), count)),
      list,
      desk.more,
    );
  const groups = counts.groups.map(({ value, count, acts }) =>
    element(
      'li',
      {},
      row(choice('groups', value, capital(lists.groups[value]), count)),
      acts.length < 2 && !acts.some((act) => filter.acts.includes(act.value))
        ? null
        : element(
            'ul',
            { class: 'plain-list choices inner' },
            ...acts.map((act) => element('li', {}, row(choice('acts', act.value, capital(lists.acts[act.value]), act.count)))),
          ),
    ),
  );
  const parts = [
    section(desk.what, element('ul', { class: 'plain-list choices' }, ...groups)),
    section(desk.realis, list(counts.realis.map(({ value, count }) => choice('realis', value, capital(lists.realis[value]), count)))),
    section(desk.states, element('p', { class: 'quiet how' }, desk.allOf), ...actors(counts.states)),
    section(desk.persons, ...actors(counts.persons)),
    section(
      desk.outlets,
      outlets === null
        ? element('p', { class: 'quiet' }, desk.noOutlets)
        : list(outlets.map(({ id, name, count }) => choice('outlets', id, name, count))),
    ),
  ];
  return [
    panelHead([desk.tableTitle(items.filter((item) => passes(item, filter)).length)], desk.filter, context),
    element('div', { class: 'panel-body' }, ...parts),
  ];
}

function choiceRow({ facet, value, text, count, isChosen }: Choice, toggle: () => void): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    'data-key': `choose ${facet} ${value}`,
    'data-facet': facet,
    'data-value': value,
    on: { change: toggle },
  });
  box.checked = isChosen;
  return element(
    'label',
    { class: 'choice' },
    box,
    element('span', { class: 'choice-text' }, text),
    element('span', { class: 'count' }, String(count)),
  );
}

/** The first choices, those that are chosen among them, and the rest behind a fold. */
function folded(
  choices: readonly Choice[],
  list: (choices: readonly Choice[]) => HTMLElement,
  more: (count: number) => string,
): HTMLElement[] {
  const isFirst = (one: Choice, i: number): boolean => i < FIRST_ACTORS || one.isChosen;
  const rest = choices.filter((one, i) => !isFirst(one, i));
  const first = choices.filter(isFirst);
  if (first.length === 0) return [];
  return [list(first), ...(rest.length === 0 ? [] : [element('details', {}, element('summary', {}, more(rest.length)), list(rest))])];
}
