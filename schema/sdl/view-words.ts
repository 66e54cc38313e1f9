/** How an event stands on the timeline: see `WorldEvent.prominence`. */
export const PROMINENCES = ['mark', 'tick', 'folded'] as const;

/** The fields of an event or invitation that name the claims they rest on. */
export const BASIS_FIELDS = ['act', 'time', 'place', 'destination', 'participants', 'realis'] as const;

/** Whether a window must hold the whole time of a thing, or only may hold it. */
export const DURING_MODES = ['possibly', 'definitely'] as const;

/** The orders of a list by time; undated things come last in both. */
export const TIME_ORDERS = ['earliest_first', 'latest_first'] as const;

/** What the lanes of a timeline stand for. */
export const LANE_KINDS = ['states', 'persons'] as const;

/** What an item of a timeline is. */
export const ITEM_KINDS = ['event', 'invitation_step'] as const;

/** What full text finds, in the order in which it is answered. */
export const SEARCH_KINDS = ['actor', 'event', 'claim', 'passage'] as const;

/** How wide a bucket of time is. */
export const BUCKET_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;

/** What events can be counted by. */
export const FACET_KINDS = ['act', 'act_group', 'realis', 'polarity', 'actor', 'state', 'place', 'topic', 'outlet', 'language'] as const;

/** What buckets of time can be parted by. */
export const BUCKET_GROUPS = ['act', 'act_group', 'actor', 'state', 'outlet'] as const;

/** How a claim is cited. */
export const CITATION_STYLES = ['note', 'bibtex', 'csl_json'] as const;
