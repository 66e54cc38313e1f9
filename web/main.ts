import '@fontsource-variable/noto-sans/wght.css';
import './style/page.css';
import './style/timeline.css';
import './style/panels.css';
import { LANGUAGES } from '../schema/words/closed-lists.ts';
import { createBoard } from './board.ts';
import { createPanelDrawer } from './draw-panels.ts';
import { createTimelineDrawer, type Drawn } from './draw-timeline.ts';
import { createGraph } from './graph.ts';
import { PALETTES } from './paint/palette.ts';
import type { PanelContent } from './panel-content.ts';
import type { PanelContext } from './panels/panel-context.ts';
import { listenOnPlot } from './plot-events.ts';
import { createEffects } from './state/create-effects.ts';
import { createStore } from './state/create-store.ts';
import { memoLast } from './state/memo-last.ts';
import { firstState, type PageState } from './state/page-state.ts';
import { panelKey } from './state/reduce.ts';
import { readUrl, writeUrl } from './state/url-codec.ts';
import { listenForText } from './text-drop.ts';
import { FONT_FAMILY, LABEL_PX } from './text-measure.ts';
import { WORDS } from './words/all-words.ts';
import { createGestures } from './zoom-gestures.ts';

/** Starts the page: reads the address, builds the places, loads, and draws a frame whenever something changed. */
function main(): void {
  const ownLanguage = LANGUAGES.find((lang) => navigator.language.startsWith(lang)) ?? 'en';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const board = createBoard();
  document.querySelector('#app')?.replaceChildren(board.root);

  const drawTimeline = createTimelineDrawer(board, () => devicePixelRatio);
  const drawPanels = createPanelDrawer(
    board,
    () => store.state(),
    () => panelContent,
  );
  let panelContent: PanelContent | null = null;
  let drawn: Drawn | null = null;
  const draw = (state: PageState, before: PageState | null): void => {
    const context = contextFor(state.view.lang, state.dark);
    document.documentElement.lang = state.view.lang;
    document.title = `Démarche · ${context.words.page.timeline}`;
    board.plot.setAttribute('aria-label', context.words.page.timeline);
    board.keys.textContent = context.words.page.keys;
    drawn = drawTimeline(state, context);
    drawPanels(state, drawn, context);
    if (state.view.window !== null) gestures.sync(state.view.window, state.sizePx.width);
    if (before !== null && board.lanes.scrollTop !== state.scrollPx && before.scrollPx !== state.scrollPx)
      board.lanes.scrollTop = state.scrollPx;
    address.follow(state, before);
    loadFor(state, before);
  };
  const store = createStore(firstState(readUrl(location.search, ownLanguage), dark.matches), draw, requestAnimationFrame);
  const { dispatch } = store;
  const effects = createEffects(createGraph(fetch.bind(globalThis), '/graphql'), dispatch);
  const contextFor = memoLast(
    (lang: PageState['view']['lang'], isDark: boolean): PanelContext => ({
      words: WORDS[lang],
      palette: PALETTES[isDark ? 'dark' : 'light'],
      dispatch,
      effects,
    }),
  );
  const loadFor = (state: PageState, before: PageState | null): void => {
    const isAnother = panelKey(state.view.panel) !== panelKey(before?.view.panel ?? null);
    const isChanged =
      before !== null &&
      before.timeline.value?.worldVersion !== undefined &&
      state.timeline.value?.worldVersion !== before.timeline.value.worldVersion;
    if (isAnother) void effects.loadPanel(state.view.panel, 'asked afresh');
    else if (isChanged && state.view.panel !== null) void effects.loadPanel(state.view.panel, 'asked');
  };
  const address = createAddress();
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
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && store.state().view.panel !== null) {
      dispatch({ type: 'opened', panel: null });
      board.plot.focus({ preventScroll: true });
    }
  });
  dark.addEventListener('change', ({ matches }) => dispatch({ type: 'themed', dark: matches }));
  new ResizeObserver(() => {
    const { clientWidth: width } = board.plot;
    dispatch({ type: 'resized', width, height: board.lanes.clientHeight });
  }).observe(board.lanes);
  void document.fonts.load(`400 ${LABEL_PX}px ${FONT_FAMILY}`).then(() => dispatch({ type: 'fontsCame' }));
  void import('./panel-content.ts').then((panels) => {
    panelContent = panels.panelContent;
    dispatch({ type: 'panelsCame' });
  });
  void effects.loadTimeline();
  void effects.loadServer();
}

/** Keeps the address as the view is: a new entry in the history for what was chosen, none for moving about in time. */
function createAddress(): { follow: (state: PageState, before: PageState | null) => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    follow: ({ view }, before) => {
      if (before === null || view === before.view) return;
      const search = writeUrl(view);
      if (search === location.search) return;
      clearTimeout(timer);
      const bare = (one: PageState['view']): string => writeUrl({ ...one, window: null });
      const isChoice = bare(view) !== bare(before.view) && bare(readUrl(location.search, view.lang)) !== bare(view);
      if (isChoice) history.pushState(null, '', search || location.pathname);
      else timer = setTimeout(() => history.replaceState(null, '', search || location.pathname), 250);
    },
  };
}

main();
