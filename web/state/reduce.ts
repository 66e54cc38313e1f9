import type { Language } from '../../schema/words/closed-lists.ts';
import type { PreviewAnswer } from '../queries/article-queries.ts';
import type { OutletCount } from '../queries/outlet-queries.ts';
import type { ServerAnswer } from '../queries/server-query.ts';
import { type Facet, type Filter, NO_FILTER, passes, toggled } from '../scene/filter.ts';
import { fitAll, fitMost } from '../scene/fit-window.ts';
import type { LaneMode } from '../scene/lanes-of-item.ts';
import { keepWindow, panWindow, revealDay, type TimeWindow, zoomWindow } from '../scene/time-window.ts';
import { type DraftFields, EMPTY_DRAFT, type Filed, NOTHING, type PageState, type PanelData, type TimelineData } from './page-state.ts';
import { changeRemote, type RemoteChange } from './remote-change.ts';
import type { Panel, Shape, Sort, Theme, ViewState } from './view-state.ts';

/** All that can happen to the page. */
export type Action =
  | { type: 'moved'; window: TimeWindow }
  | { type: 'zoomed'; factor: number; at?: number }
  | { type: 'panned'; share: number }
  | { type: 'fitted' }
  | { type: 'opened'; panel: Panel | null }
  | { type: 'lanesChosen'; lanes: LaneMode }
  | { type: 'statementsShown'; shown: boolean }
  | { type: 'actorChosen'; actor: string | null }
  | { type: 'facetToggled'; facet: Facet; value: string }
  | { type: 'filterCleared' }
  | { type: 'shapeChosen'; shape: Shape }
  | { type: 'sorted'; by: Sort['by'] }
  | { type: 'themeChosen'; theme: Theme }
  | { type: 'languageChosen'; lang: Language }
  | { type: 'addressRead'; view: ViewState }
  | { type: 'timeline'; change: RemoteChange<TimelineData> }
  | { type: 'panel'; change: RemoteChange<PanelData> }
  | { type: 'drafted'; fields: Partial<DraftFields> }
  | { type: 'preview'; change: RemoteChange<PreviewAnswer> }
  | { type: 'filing'; change: RemoteChange<Filed> }
  | { type: 'dating'; change: RemoteChange<Filed> }
  | { type: 'serverKnown'; server: ServerAnswer['server'] }
  | { type: 'outletsKnown'; outlets: readonly OutletCount[] }
  | { type: 'resized'; width: number; height: number }
  | { type: 'scrolled'; scrollPx: number }
  | { type: 'focused'; key: string | null; day?: number }
  | { type: 'hovered'; key: string | null }
  | { type: 'themed'; dark: boolean }
  | { type: 'fontsCame' }
  | { type: 'partsCame' };

/** Hands an action to the state. */
export type Dispatch = (action: Action) => void;

/** The state after an action; the same object where nothing changed. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'moved':
      return see(state, keepWindow(action.window));
    case 'zoomed':
      return see(state, state.view.window && zoomWindow(state.view.window, action.factor, action.at));
    case 'panned':
      return see(state, state.view.window && panWindow(state.view.window, action.share));
    case 'fitted':
      return see(state, fitAll(shownItems(state)) ?? state.view.window);
    case 'opened':
      return open(state, action.panel);
    case 'lanesChosen':
      return { ...choose(state, { lanes: action.lanes }), focusKey: null, scrollPx: 0 };
    case 'statementsShown':
      return choose(state, { statements: action.shown });
    case 'actorChosen':
      return filtered(state, { ...state.view.filter, actors: action.actor === null ? [] : [action.actor] });
    case 'facetToggled':
      return filtered(state, toggled(state.view.filter, action.facet, action.value));
    case 'filterCleared':
      return filtered(state, NO_FILTER);
    case 'shapeChosen':
      return choose(state, { shape: action.shape });
    case 'sorted':
      return choose(state, { sort: { by: action.by, down: state.view.sort.by === action.by ? !state.view.sort.down : false } });
    case 'themeChosen':
      return choose(state, { theme: action.theme });
    case 'languageChosen':
      return choose(state, { lang: action.lang });
    case 'addressRead':
      return { ...open(state, action.view.panel), view: { ...action.view, window: action.view.window ?? state.view.window } };
    case 'timeline':
      return timelineChanged(state, action.change);
    case 'panel':
      return { ...state, panel: changeRemote(state.panel, action.change) };
    case 'drafted':
      return { ...state, draft: { ...state.draft, fields: { ...state.draft.fields, ...action.fields } } };
    case 'preview':
      return { ...state, draft: { ...state.draft, preview: changeRemote(state.draft.preview, action.change), filing: NOTHING } };
    case 'filing':
      return {
        ...state,
        draft: action.change.is === 'answered' ? EMPTY_DRAFT : { ...state.draft, filing: changeRemote(state.draft.filing, action.change) },
      };
    case 'dating':
      return { ...state, dating: changeRemote(state.dating, action.change) };
    case 'serverKnown':
      return { ...state, server: action.server };
    case 'outletsKnown':
      return { ...state, outlets: action.outlets };
    case 'resized':
      return { ...state, sizePx: { width: action.width, height: action.height } };
    case 'scrolled':
      return action.scrollPx === state.scrollPx ? state : { ...state, scrollPx: action.scrollPx };
    case 'focused':
      return focus(state, action.key, action.day);
    case 'hovered':
      return action.key === state.hoverKey ? state : { ...state, hoverKey: action.key };
    case 'themed':
      return { ...state, dark: action.dark };
    case 'fontsCame':
      return { ...state, fonts: state.fonts + 1 };
    case 'partsCame':
      return { ...state };
  }
}

const choose = (state: PageState, chosen: Partial<ViewState>): PageState => ({ ...state, view: { ...state.view, ...chosen } });

const filtered = (state: PageState, filter: Filter): PageState => ({ ...choose(state, { filter }), focusKey: null, scrollPx: 0 });

/** Another panel starts without the old one's answer; the same thing under another claim keeps it. */
function open(state: PageState, panel: Panel | null): PageState {
  const isSame = panel !== null && panelKey(panel) === panelKey(state.view.panel);
  return isSame ? choose(state, { panel }) : { ...choose(state, { panel }), panel: NOTHING, dating: NOTHING };
}

/** What of a panel decides what must be asked for: its kind and id. */
export function panelKey(panel: Panel | null): string {
  if (panel === null) return '';
  return 'id' in panel ? `${panel.kind} ${panel.id}` : panel.kind === 'search' ? `search ${panel.text.trim()}` : panel.kind;
}

const see = (state: PageState, window: TimeWindow | null): PageState =>
  window === state.view.window || (window?.from === state.view.window?.from && window?.to === state.view.window?.to)
    ? state
    : choose(state, { window });

function timelineChanged(state: PageState, change: RemoteChange<TimelineData>): PageState {
  const changed = { ...state, timeline: changeRemote(state.timeline, change) };
  return change.is === 'answered' && state.view.window === null ? see(changed, fitMost(change.value.items)) : changed;
}

function focus(state: PageState, key: string | null, day: number | undefined): PageState {
  const focused = { ...state, focusKey: key };
  return day === undefined || state.view.window === null ? focused : see(focused, revealDay(state.view.window, day));
}

const shownItems = ({ timeline, view }: PageState): TimelineData['items'] =>
  (timeline.value?.items ?? []).filter((item) => passes(item, view.filter));
