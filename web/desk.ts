import type { Board } from './board.ts';
import { chosenItems, type Drawn } from './draw-timeline.ts';
import { createControls } from './panels/controls-view.ts';
import { createOverview } from './panels/overview-view.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { renderWhenChanged } from './panels/render-when-changed.ts';
import { tableView } from './panels/table-view.ts';
import { passes } from './scene/filter.ts';
import type { Item } from './scene/item.ts';
import { memoLast } from './state/memo-last.ts';
import type { PageState } from './state/page-state.ts';
import type { Dispatch } from './state/reduce.ts';
import { panelKey } from './state/reduce.ts';
import { deskWordsOf } from './words/desk-words-of.ts';

/** Draws what stands around the timeline for work: controls, overview, and the stage on which table and network stand in place of the lanes. */
export type DeskDrawer = (state: PageState, drawn: Drawn | null, context: PanelContext) => void;

/** How many rows a table shows at first, and with each further asking. */
const ROWS = 200;

/** The desk on the board. It comes in a file of its own, after the timeline. */
export function createDesk(board: Board, dispatch: Dispatch): DeskDrawer {
  const drawControls = createControls(board.controls, dispatch);
  const drawOverview = createOverview(board.overview, dispatch);
  const stage = renderWhenChanged(board.stage);
  const shownOf = memoLast((items: readonly Item[], filter: PageState['view']['filter'], statements: boolean) =>
    items.filter((item) => (statements || item.prominence === 'mark') && passes(item, filter)),
  );
  let most = ROWS;
  let network: NetworkView | null = null;
  let isAsked = false;
  const askForNetwork = (): void => {
    if (isAsked) return;
    isAsked = true;
    void import('./panels/network-view.ts').then(({ networkView }) => {
      network = networkView;
      dispatch({ type: 'partsCame' });
    });
  };
  const showMore = (): void => {
    most += ROWS;
    dispatch({ type: 'partsCame' });
  };
  return (state, _drawn, context) => {
    const { view, timeline } = state;
    const { words } = context;
    const items = timeline.value?.items ?? NO_ITEMS;
    drawControls(state, context);
    board.overview.setAttribute('aria-label', deskWordsOf(words).overview);
    drawOverview({ all: items, items: shownOf(items, view.filter, view.statements), window: view.window, words });
    showShape(board, view.shape !== 'lanes');
    if (view.shape !== 'table') most = ROWS;
    if (view.shape === 'lanes') stage(['lanes'], () => []);
    if (view.shape === 'table')
      stage(['table', items, view.window, view.filter, view.statements, view.sort, panelKey(view.panel), most, context], () =>
        tableView(state, { most, showMore, chosen: chosenItems(items, view.panel) }, context),
      );
    if (view.shape === 'network') {
      askForNetwork();
      const { clientWidth, clientHeight } = board.stage;
      stage(['network', items, view.window, view.filter, view.lanes, clientWidth, clientHeight, network, context], () =>
        network === null ? [] : network(state, clientWidth, clientHeight, context),
      );
    }
  };
}

type NetworkView = typeof import('./panels/network-view.ts').networkView;

const NO_ITEMS: readonly Item[] = [];

/** The stage stands where axis and lanes do. */
function showShape({ stage, axis, lanes, timeline }: Board, isStage: boolean): void {
  stage.hidden = !isStage;
  axis.hidden = isStage;
  lanes.hidden = isStage;
  timeline.classList.toggle('staged', isStage);
}
