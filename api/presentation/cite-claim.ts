import type { Claim } from '../../schema/shapes/claim.ts';
import type { Article } from '../../schema/shapes/entry.ts';

/** How a claim is cited. */
export type CitationStyle = 'note' | 'bibtex' | 'csl_json';

/** The longest quote that leaves with a citation, in characters. */
export const MOST_QUOTE_LETTERS = 300;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The words of a claim on one line, at most {@link MOST_QUOTE_LETTERS} signs, cut between words; null where the article is restricted. */
export function quoteOf(claim: Claim, { access }: Article): string | null {
  if (access === 'restricted') return null;
  const words = (claim.evidence[0]?.quote ?? '').replace(/\s+/g, ' ').trim();
  if (words.length <= MOST_QUOTE_LETTERS) return words;
  const cut = words.slice(0, MOST_QUOTE_LETTERS - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Year, month and day of publication, as far as it is known. */
const dayParts = ({ published }: Article): number[] => (published === null ? [] : published.slice(0, 10).split('-').map(Number));

function note(claim: Claim, article: Article): string {
  const [year, month, day] = dayParts(article);
  const date = [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
  const quote = quoteOf(claim, article);
  const source = [
    article.title === null ? null : `“${article.title}”`,
    article.outlet.name,
    date || 'undated',
    article.url,
    article.kind === 'news' ? null : article.kind === 'example' ? 'an invented example, no real report' : 'an analyst’s note',
  ];
  return `${source.filter((part) => part !== null).join(', ')}${quote === null ? '' : `: “${quote}”`}.`;
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const tex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

function bibtex(claim: Claim, article: Article): string {
  const [year, month, day] = dayParts(article);
  const fields: [string, string | number | null | undefined][] = [
    ['title', article.title === null ? null : `{${tex(article.title)}}`],
    ['organization', tex(article.outlet.name)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', article.url === null ? null : article.url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', quoteOf(claim, article) === null ? null : tex(`“${quoteOf(claim, article)}”`)],
  ];
  const lines = fields.filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${claim.anchor},\n${lines.join(',\n')}\n}`;
}

function cslJson(claim: Claim, article: Article): string {
  const parts = dayParts(article);
  const item = {
    id: claim.anchor,
    type: 'article-newspaper',
    title: article.title ?? undefined,
    'container-title': article.outlet.name,
    issued: parts.length === 0 ? undefined : { 'date-parts': [parts] },
    URL: article.url ?? undefined,
    note: quoteOf(claim, article) ?? undefined,
  };
  return JSON.stringify([item]);
}

const STYLES: Record<CitationStyle, (claim: Claim, article: Article) => string> = { note, bibtex, csl_json: cslJson };

/** Cites a claim by the article that carries it. It is text: quotes stay quotes, and of a restricted article none leaves. */
export const citeClaim = (claim: Claim, article: Article, style: CitationStyle): string => STYLES[style](claim, article);
