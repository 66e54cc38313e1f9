import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdOf, outletIdOf } from '../schema/ids.ts';
import type { Article } from '../schema/shapes/entry.ts';
import type { ArticleInput } from '../seed/read-article.ts';
import { cutFrontMatter } from '../seed/text/front-matter.ts';

/** The example articles as a reader takes them, by file name. */
export function exampleArticles(folder: string): ArticleInput[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { frontMatter, body } = cutFrontMatter(readFileSync(join(folder, name), 'utf8'));
      const { lang = null, published = null, outlet = null, title = null, url = null } = frontMatter;
      return { text: body, lang, published, outlet, title, url };
    });
}

/** The statement that files an example under its outlet. */
export function articleOf(textId: string, { outlet, url, title, published }: ArticleInput): Article {
  const name = outlet ?? 'Example';
  return {
    id: articleIdOf(textId, outletIdOf(name), url ?? null),
    statementId: `st_${textId}`,
    textId,
    outlet: { id: outletIdOf(name), name },
    url: url ?? null,
    title: title ?? null,
    published: published ?? null,
    kind: 'example',
    access: 'open',
    sources: [],
    by: 'bench',
    replaces: null,
  };
}
