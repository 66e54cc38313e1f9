import type { Item } from '../scene/item.ts';
import { type Ego, egoOf, meetingsOf, type Tie } from '../scene/meetings.ts';
import { type Placed, placeNetwork } from '../scene/place-network.ts';
import { tableRows } from '../scene/table-rows.ts';
import type { PageState } from '../state/page-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { nameOf } from '../words/name-of.ts';
import { element, svgElement } from './element.ts';
import { itemButton } from './item-button.ts';
import type { PanelContext } from './panel-context.ts';
import { stateBox } from './state-box.ts';

/** The most whom a network shows around the one in the middle. */
const MOST_MET = 24;
/** The most meetings that a row of the list unfolds to. */
const MOST_ITEMS = 30;

/** Whom somebody met in these days: a picture, and beside it the same as a list for keyboard and reader. In the middle stands the filter's actor, else who met most. */
export function networkView({ view, timeline }: PageState, widthPx: number, heightPx: number, context: PanelContext): HTMLElement[] {
  const { words } = context;
  const desk = deskWordsOf(words);
  const items = tableRows(timeline.value?.items ?? [], {
    ...view,
    filter: { ...view.filter, actors: [] },
    statements: true,
    sort: { by: 'when', down: false },
    wordsOf: () => '',
    locale: words.locale,
  }).filter(({ when }) => when.kind !== 'undated');
  const meetings = meetingsOf(items, view.lanes);
  const ego = egoOf(meetings, view.filter.actors[0] ?? null, MOST_MET);
  if (ego === null) return [stateBox(desk.networkEmpty, desk.networkEmptyNext)];
  const listPx = Math.min(330, widthPx * 0.4);
  return [
    element(
      'div',
      { class: 'network' },
      picture(ego, Math.max(widthPx - listPx, 320), Math.max(heightPx - 8, 300), context),
      element('div', { class: 'network-list' }, ...listOfMet(ego, context)),
    ),
  ];
}

/** The picture; whoever is pressed comes to the middle. It is hidden from readers of the screen, who have the list. */
function picture(ego: Ego, widthPx: number, heightPx: number, { words, dispatch }: PanelContext): HTMLElement {
  const placed = new Map(placeNetwork(ego, widthPx, heightPx).map((one) => [one.id, one]));
  const most = Math.max(...ego.met.map(({ tie }) => tie.items.length));
  const line = (tie: Tie, name: string): SVGElement | null => {
    const [from, to] = [placed.get(tie.a), placed.get(tie.b)];
    if (from === undefined || to === undefined) return null;
    const width = 1 + (tie.items.length / most) * 7;
    return svgElement('line', { class: name, x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-width': width.toFixed(1) });
  };
  const count = ({ tie }: Ego['met'][number]): SVGElement | null => {
    const [from, to] = [placed.get(tie.a), placed.get(tie.b)];
    if (from === undefined || to === undefined) return null;
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return svgElement(
      'g',
      { class: 'tie-count' },
      svgElement('circle', { cx: at.x, cy: at.y, r: 9 }),
      svgElement('text', { x: at.x, y: at.y, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, String(tie.items.length)),
    );
  };
  const node = (actor: Ego['ego'], times: number | null): SVGElement | null => {
    const at: Placed | undefined = placed.get(actor.id);
    if (at === undefined) return null;
    const radius = times === null ? 17 : 7 + 7 * Math.sqrt(times / most);
    const choose = (): void => dispatch({ type: 'actorChosen', actor: actor.id });
    return svgElement(
      'g',
      { class: times === null ? 'actor-node ego' : 'actor-node', 'data-actor': actor.id, on: { click: choose } },
      svgElement('circle', { cx: at.x, cy: at.y, r: radius }),
      svgElement('text', { x: at.x, y: at.y + radius + 12, 'text-anchor': 'middle' }, nameOf(actor, words)),
    );
  };
  return element(
    'div',
    { class: 'network-picture', 'aria-hidden': 'true' },
    svgElement(
      'svg',
      { width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` },
      ...ego.among.map((tie) => line(tie, 'tie among')),
      ...ego.met.map(({ tie }) => line(tie, 'tie')),
      ...ego.met.map(count),
      ...ego.met.map(({ actor, tie }) => node(actor, tie.items.length)),
      node(ego.ego, null),
    ),
  );
}

function listOfMet(ego: Ego, context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const desk = deskWordsOf(words);
  const middle = nameOf(ego.ego, words);
  const rows = ego.met.map(({ actor, tie }) => {
    const name = nameOf(actor, words);
    return element(
      'li',
      { 'data-met': actor.id },
      element(
        'p',
        { class: 'met' },
        element(
          'button',
          {
            type: 'button',
            class: 'link',
            title: desk.putInMiddle(name),
            'data-key': `ego ${actor.id}`,
            on: { click: () => dispatch({ type: 'actorChosen', actor: actor.id }) },
          },
          name,
        ),
      ),
      unfolding(tie, desk.met(tie.items.length), context),
    );
  });
  const nameOfId = new Map(ego.met.map(({ actor }) => [actor.id, nameOf(actor, words)]));
  const among = ego.among.map((tie) =>
    element('li', {}, unfolding(tie, `${nameOfId.get(tie.a)} – ${nameOfId.get(tie.b)}: ${desk.met(tie.items.length)}`, context)),
  );
  return [
    element('h2', { class: 'stage-title' }, desk.networkTitle(middle)),
    element('p', { class: 'quiet how' }, desk.networkWhat),
    element('ul', { class: 'plain-list met-list' }, ...rows, ego.left > 0 ? element('li', { class: 'quiet' }, desk.more(ego.left)) : null),
    ...(among.length === 0
      ? []
      : [element('details', {}, element('summary', {}, desk.metEachOther), element('ul', { class: 'plain-list met-list' }, ...among))]),
  ];
}

/** A tie's number of meetings, which unfolds to them. */
function unfolding({ items }: Tie, text: string, context: PanelContext): HTMLElement {
  const rows = items.slice(0, MOST_ITEMS).map((item: Item) => element('li', {}, itemButton(item, context)));
  const rest = items.length - MOST_ITEMS;
  return element(
    'details',
    {},
    element('summary', {}, text),
    element(
      'ul',
      { class: 'plain-list' },
      ...rows,
      rest > 0 ? element('li', { class: 'quiet' }, deskWordsOf(context.words).more(rest)) : null,
    ),
  );
}
