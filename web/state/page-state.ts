import type { ArticleAnswer, ArticlesAnswer, PreviewAnswer } from '../queries/article-queries.ts';
import type { EventAnswer } from '../queries/event-query.ts';
import type { InvitationAnswer } from '../queries/invitation-query.ts';
import type { OutletCount } from '../queries/outlet-queries.ts';
import type { SearchHitAnswer } from '../queries/search-query.ts';
import type { ServerAnswer } from '../queries/server-query.ts';
import type { ProblemAnswer } from '../queries/world-answers.ts';
import type { Item } from '../scene/item.ts';
import type { ViewState } from './view-state.ts';

/** What went wrong: a code of the API's closed list or `UNREACHABLE`, and the server's words. */
export type Trouble = { code: string; message: string };

/** Something that comes from the server. While it is asked for again the old value stays in `value`. */
export type Remote<T> = { status: 'idle' | 'loading' | 'failed'; value: T | null; trouble: Trouble | null };

/** Nothing asked for yet. */
export const NOTHING: Remote<never> = { status: 'idle', value: null, trouble: null };

/** What the timeline shows, as the server answered. */
export type TimelineData = { items: readonly Item[]; beyondMax: number; worldVersion: number };

/** What a panel shows; `null` where nothing has that id now. */
export type PanelData =
  | { kind: 'event'; event: EventAnswer | null }
  | { kind: 'invitation'; invitation: InvitationAnswer | null }
  | { kind: 'article'; article: ArticleAnswer | null }
  | { kind: 'articles'; articles: ArticlesAnswer['articles'] }
  | { kind: 'search'; hits: readonly SearchHitAnswer[] };

/** The fields of an article that is being added. `lang` is empty where it is to be told from the text. */
export type DraftFields = { text: string; outlet: string; title: string; url: string; published: string; lang: '' | 'id' | 'en' };

/** An article that is being added: its fields, what would be read from it, and what became of it. */
export type Draft = { fields: DraftFields; preview: Remote<PreviewAnswer>; filing: Remote<Filed> };

/** What filing or dating an article did. */
export type Filed = {
  how: 'filed' | 'dated';
  articleId: string;
  written: boolean;
  claims: number;
  changed: number;
  problems: readonly ProblemAnswer[];
};

/** A draft with nothing in it. */
export const EMPTY_DRAFT: Draft = {
  fields: { text: '', outlet: '', title: '', url: '', published: '', lang: '' },
  preview: NOTHING,
  filing: NOTHING,
};

/** The whole state of the page: what is chosen (and stands in the address), what was answered, and what pointer and keyboard point at. Immutable. */
export type PageState = {
  view: ViewState;
  timeline: Remote<TimelineData>;
  panel: Remote<PanelData>;
  draft: Draft;
  dating: Remote<Filed>;
  server: ServerAnswer['server'] | null;
  /** The outlets with the number of events that each carries; null until somebody asks. */
  outlets: readonly OutletCount[] | null;
  /** The plot's size, in pixels: what of the lanes can be seen at once. */
  sizePx: { width: number; height: number };
  scrollPx: number;
  focusKey: string | null;
  hoverKey: string | null;
  dark: boolean;
  /** Rises when the fonts are there: texts are measured again. */
  fonts: number;
};

/** The state before anything was answered. */
export const firstState = (view: ViewState, dark: boolean): PageState => ({
  view,
  timeline: NOTHING,
  panel: NOTHING,
  draft: EMPTY_DRAFT,
  dating: NOTHING,
  server: null,
  outlets: null,
  sizePx: { width: 0, height: 0 },
  scrollPx: 0,
  focusKey: null,
  hoverKey: null,
  dark,
  fonts: 0,
});
