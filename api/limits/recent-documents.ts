/** How many documents are kept parsed: more than any client asks, and few enough that strange ones do not pile up. */
const MOST_DOCUMENTS = 200;
/** Longer documents are parsed each time they come, so that no request can fill the memory. */
const MOST_LETTERS = 10_000;

/** Keeps what was made of the documents that were asked last, by their text. */
export type RecentDocuments<T> = { get: (text: string) => T | undefined; set: (text: string, made: T) => void };

/** An empty memory of documents. What was not asked for longest goes first. */
export function createRecentDocuments<T>(): RecentDocuments<T> {
  const kept = new Map<string, T>();
  const put = (text: string, made: T): void => {
    kept.delete(text);
    kept.set(text, made);
  };
  return {
    get: (text) => {
      const made = kept.get(text);
      if (made !== undefined) put(text, made);
      return made;
    },
    set: (text, made) => {
      if (text.length > MOST_LETTERS) return;
      put(text, made);
      const oldest = kept.size > MOST_DOCUMENTS ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** Keeps nothing: what is no GraphQL is refused as fast as it is remembered. */
export const NOTHING_KEPT: RecentDocuments<unknown> = { get: () => undefined, set: () => {} };
