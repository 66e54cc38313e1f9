import type { EventFilterInput } from '../queries/event-filter-input.ts';
import type { OutletCount } from '../queries/outlet-queries.ts';
import type { DraftFields } from './page-state.ts';
import type { Panel } from './view-state.ts';

/** What the page asks of the server. None of these throws but `outletCounts` and `citation`: what goes wrong becomes an action. */
export type Effects = {
  loadTimeline: () => Promise<void>;
  loadPanel: (panel: Panel | null, how: 'asked' | 'asked afresh') => Promise<void>;
  loadServer: () => Promise<void>;
  loadMoreArticles: () => Promise<void>;
  loadOutlets: () => Promise<void>;
  outletCounts: (filter: EventFilterInput) => Promise<OutletCount[]>;
  citation: (anchor: string) => Promise<string>;
  previewDraft: (fields: DraftFields) => Promise<void>;
  fileDraft: (fields: DraftFields) => Promise<void>;
  dateArticle: (id: string, published: string | null) => Promise<void>;
};
