import '@fontsource-variable/noto-sans/wght.css';
import './style/page.css';
import './style/timeline.css';
import './style/panels.css';
import './style/desk.css';
import './style/media.css';
import { LANGUAGES } from '../schema/words/closed-lists.ts';
import { createAddress } from './address.ts';
import { createBoard } from './board.ts';
import { createContexts } from './create-contexts.ts';
import type { DeskDrawer } from './desk.ts';
import { createPanelDrawer } from './draw-panels.ts';
import { createTimelineDrawer, type Drawn } from './draw-timeline.ts';
import { createGraph } from './graph.ts';
import { PALETTES, type Palette } from './paint/palette.ts';
import type { PanelContent } from './panel-content.ts';
import { listenOnPlot } from './plot-events.ts';
import { createEffects } from './state/create-effects.ts';
import { createStore } from './state/create-store.ts';
import { firstState, type PageState } from './state/page-state.ts';
import { type Action, panelKey } from './state/reduce.ts';
import { readUrl } from './state/url-codec.ts';
import { listenForText } from './text-drop.ts';
import { FONT_FAMILY, LABEL_PX } from './text-measure.ts';
import { loadWords } from './words/load-words.ts';
import { createGestures } from './zoom-gestures.ts';

/** Starts the page: reads the address, builds the places, listens, loads; then every frame in which something changed is drawn. */
async function main(): Promise<void> {
  const ownLanguage = LANGUAGES.find((lang) => navigator.language.startsWith(lang)) ?? 'en';
  const view = readUrl(location.search, ownLanguage);
  const words = await loadWords(view.lang);
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const board = createBoard();
  document.querySelector('#app')?.replaceChildren(board.root);

  const dispatch = (action: Action): void => store.dispatch(action);
  const effects = createEffects(createGraph(fetch.bind(globalThis), '/graphql'), dispatch, () => store.state());
  const contextOf = createContexts(words, dispatch, effects);
  const drawTimeline = createTimelineDrawer(board, () => devicePixelRatio);
  const drawPanels = createPanelDrawer(
    board,
    () => store.state(),
    () => panelContent,
  );
  const followAddress = createAddress({ location, history, later: setTimeout, cancel: clearTimeout });
  let panelContent: PanelContent | null = null;
  let isPrinting = false;
  let forced: Palette | null = null;
  let drawDesk: DeskDrawer | null = null;
  let drawn: Drawn | null = null;

  const draw = (state: PageState, before: PageState | null): void => {
    const { theme } = state.view;
    const context = contextOf(
      state.view.lang,
      forced ?? PALETTES[!isPrinting && (theme === 'auto' ? state.dark : theme === 'dark') ? 'dark' : 'light'],
    );
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = context.words.lang;
    document.title = `Démarche · ${context.words.page.timeline}`;
    drawn = drawTimeline(state, context);
    drawPanels(state, drawn, context);
    drawDesk?.(state, drawn, context);
    if (state.view.window !== null) gestures.sync(state.view.window, state.sizePx.width);
    followAddress(state, before);
    if (before !== null && state.view.filter.outlets !== before.view.filter.outlets) void effects.loadTimeline();
    if (before !== null && state.view.panel?.kind === 'filter' && isAskedOtherwise(state, before)) void effects.loadOutlets();
    if (panelKey(state.view.panel) !== panelKey(before?.view.panel ?? null)) void effects.loadPanel(state.view.panel, 'asked afresh');
    else if (isWorldChanged(state, before)) void effects.loadPanel(state.view.panel, 'asked');
  };
  const store = createStore(firstState(view, darkness.matches), draw, requestAnimationFrame);
  const gestures = createGestures(board.plot, {
    onWindow: (window) => dispatch({ type: 'moved', window }),
    onPan: (share) => dispatch({ type: 'panned', share }),
    onScroll: (byPx) => board.lanes.scrollBy({ top: byPx }),
  });

  listenOnPlot(board, { state: store.state, drawn: () => drawn }, dispatch);
  listenForText(document.body, (text) => {
    dispatch({ type: 'preview', change: { is: 'forgotten' } });
    dispatch({ type: 'drafted', fields: { text } });
    dispatch({ type: 'opened', panel: { kind: 'add' } });
  });
  addEventListener('popstate', () => dispatch({ type: 'addressRead', view: readUrl(location.search, ownLanguage) }));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || store.state().view.panel === null) return;
    dispatch({ type: 'opened', panel: null });
    board.plot.focus({ preventScroll: true });
  });
  const print = (begins: boolean): void => {
    isPrinting = begins;
    draw(store.state(), store.state());
  };
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  const forcing = matchMedia('(forced-colors: active)');
  const readForced = async (): Promise<void> => {
    forced = forcing.matches ? (await import('./paint/forced-palette.ts')).forcedPalette(systemColour) : null;
    dispatch({ type: 'partsCame' });
  };
  forcing.addEventListener('change', readForced);
  if (forcing.matches) void readForced();
  darkness.addEventListener('change', ({ matches }) => dispatch({ type: 'themed', dark: matches }));
  new ResizeObserver(() => dispatch({ type: 'resized', width: board.plot.clientWidth, height: board.lanes.clientHeight })).observe(
    board.lanes,
  );
  void document.fonts.load(`400 ${LABEL_PX}px ${FONT_FAMILY}`).then(() => dispatch({ type: 'fontsCame' }));
  void import('./desk.ts').then(({ createDesk }) => {
    drawDesk = createDesk(board, dispatch);
    dispatch({ type: 'partsCame' });
  });
  void import('./panel-content.ts').then((panels) => {
    panelContent = panels.panelContent;
    dispatch({ type: 'partsCame' });
  });
  await Promise.all([effects.loadTimeline(), effects.loadServer(), view.filter.outlets.length > 0 && effects.loadOutlets()]);
}

/** A system colour as the browser shows it to this reader. */
function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Whether what is shown changed so that outlets carry another number of it. */
const isAskedOtherwise = ({ view, timeline }: PageState, before: PageState): boolean =>
  view.filter !== before.view.filter || view.statements !== before.view.statements || timeline.value !== before.timeline.value;

/** Whether the timeline was answered from another version of the world than what the panel shows. */
function isWorldChanged({ timeline }: PageState, before: PageState | null): boolean {
  const version = before?.timeline.value?.worldVersion;
  return version !== undefined && timeline.value?.worldVersion !== version;
}

void main();
