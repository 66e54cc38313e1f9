/** What a page says of its article beside the words; null where it says nothing. `published`: ISO date or date-time. `byline`: who wrote it, as written. */
export type PageParticulars = {
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  byline: string | null;
};

/** Nothing said. */
export const NO_PARTICULARS: PageParticulars = { title: null, outlet: null, url: null, published: null, byline: null };

/** Of each particular the first that is said. */
export function firstSaid(all: readonly PageParticulars[]): PageParticulars {
  const first = (name: keyof PageParticulars): string | null => all.find((one) => one[name] !== null)?.[name] ?? null;
  return { title: first('title'), outlet: first('outlet'), url: first('url'), published: first('published'), byline: first('byline') };
}
