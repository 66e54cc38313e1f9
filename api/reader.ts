import type { Reading } from '../schema/shapes/reading.ts';
import type { Access, ArticleKind, Language } from '../schema/words/closed-lists.ts';

/** An article as a caller gives it; what is absent is null. `text` may begin with front matter. */
export type GivenArticle = {
  text: string;
  outlet: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  lang: Language | null;
  sources: readonly string[] | null;
  kind: ArticleKind | null;
  access: Access | null;
};

/** What would be read, with the particulars that it would be filed under. */
export type PreviewedArticle = { reading: Reading; published: string | null; outlet: string | null; title: string | null };

/** What filing did. `written` is false where everything stood already. */
export type FiledArticle = {
  articleId: string;
  written: boolean;
  claims: number;
  changed: number;
  worldVersion: number;
  problems: Reading['problems'];
};

/**
 * What the API needs of whoever reads articles: the seed's functions, handed in by main.
 * Each throws a DemarcheError with a code that the caller can act on, and then nothing was written.
 */
export type Reader = {
  /** Reads without writing. */
  preview: (article: GivenArticle) => Promise<PreviewedArticle>;
  /** Reads, files and folds. */
  ingest: (article: GivenArticle) => Promise<FiledArticle>;
  /** Gives an article's day, reads its text again and folds. @throws DemarcheError NOT_FOUND. */
  dateArticle: (articleId: string, published: string | null) => Promise<FiledArticle>;
};
