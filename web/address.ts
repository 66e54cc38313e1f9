import type { PageState } from './state/page-state.ts';
import { readUrl, writeUrl } from './state/url-codec.ts';
import type { ViewState } from './state/view-state.ts';

/** What of the browser an address needs. */
export type Browser = {
  location: Location;
  history: History;
  later: (run: () => void, ms: number) => number;
  cancel: (timer: number) => void;
};

/** How long moving about in time must rest before the address follows, in milliseconds: browsers refuse more than a few changes a second. */
const REST_MS = 250;

/** Keeps the address as the view is: a new entry in the history for what was chosen, none for moving about in time or for typing on. */
export function createAddress({ location, history, later, cancel }: Browser): (state: PageState, before: PageState | null) => void {
  let timer = 0;
  const bare = (view: ViewState): string =>
    writeUrl({ ...view, window: null, ...(view.panel?.kind === 'search' ? { panel: { kind: 'search', text: '' } } : {}) });
  return ({ view }, before) => {
    if (before === null || view === before.view) return;
    const search = writeUrl(view);
    cancel(timer);
    if (search === location.search) return;
    const isChoice = bare(view) !== bare(before.view) && bare(readUrl(location.search, view.lang)) !== bare(view);
    if (isChoice) history.pushState(null, '', search || location.pathname);
    else timer = later(() => history.replaceState(null, '', search || location.pathname), REST_MS);
  };
}
