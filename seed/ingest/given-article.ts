import { DemarcheError } from '../../schema/errors.ts';
import { textIdOf } from '../../schema/ids.ts';
import type { Access, ArticleKind, Language } from '../../schema/words/closed-lists.ts';
import { canonicalText } from '../text/canonical-text.ts';
import { languageCode } from '../text/detect-language.ts';
import { cutFrontMatter } from '../text/front-matter.ts';
import { publicationDate } from '../text/publication-date.ts';

/** An article as it is given; what is not known is null. `text` may begin with front matter, which what is given beside it outweighs. */
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

/** The canonical text of an article, and its particulars as checked. `published`: an ISO date or date-time. */
export type CheckedArticle = {
  text: string;
  textId: string;
  outlet: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  lang: Language | null;
  sources: string[];
  kind: ArticleKind;
  access: Access;
};

/**
 * Checks an article and puts its front matter and what was given beside it together.
 * @throws DemarcheError EMPTY_TEXT, BINARY_FILE, TOO_LARGE, BAD_FRONT_MATTER, BAD_DATE, UNKNOWN_LANGUAGE, BAD_INPUT
 */
export function checkArticle(given: GivenArticle): CheckedArticle {
  const { frontMatter, body } = cutFrontMatter(canonicalText(given.text));
  const text = canonicalText(body);
  const published = given.published ?? frontMatter.published ?? null;
  return {
    text,
    textId: textIdOf(text),
    outlet: named(given.outlet ?? frontMatter.outlet),
    url: checkUrl(named(given.url ?? frontMatter.url)),
    title: named(given.title ?? frontMatter.title),
    published: published === null ? null : publicationDate(published),
    lang: given.lang ?? (frontMatter.lang === undefined ? null : languageCode(frontMatter.lang)),
    sources: [...(given.sources ?? frontMatter.sources ?? [])],
    kind: given.kind ?? frontMatter.kind ?? 'news',
    access: given.access ?? frontMatter.access ?? 'open',
  };
}

function checkUrl(url: string | null): string | null {
  if (url === null || (URL.canParse(url) && /^https?:/i.test(url))) return url;
  throw new DemarcheError('BAD_INPUT', `The address "${url}" is none of the web. Give one that begins with https://, or leave it out.`);
}

const named = (given: string | null | undefined): string | null => given?.trim() || null;
