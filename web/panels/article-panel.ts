import type { ArticleAnswer } from '../queries/article-queries.ts';
import type { Filed, Remote } from '../state/page-state.ts';
import { formatDay } from '../words/format-days.ts';
import { claimList, coversOf } from './claim-list.ts';
import { copyCitation } from './copy-citation.ts';
import { type Child, element } from './element.ts';
import { happeningLink, happeningLinks } from './happening-link.ts';
import { markedText } from './marked-text.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';
import { problemList } from './problem-list.ts';
import { chip } from './small-parts.ts';
import { troubleBox } from './state-box.ts';

/** What the article's panel shows beside the article: the claim whose evidence is lit, and what became of dating it. */
export type ArticleShown = { anchor: string | null; dating: Remote<Filed> };

/** The reader: an article with all evidence marked and one claim's evidence lit, its particulars, and a date field that re-reads it; an empty one means unknown again. */
export function articlePanel(article: ArticleAnswer, { anchor, dating }: ArticleShown, context: PanelContext): HTMLElement[] {
  const { words, dispatch } = context;
  const { page, lists } = words;
  const claims = article.claims.nodes;
  const light = (one: string | null): void => dispatch({ type: 'opened', panel: { kind: 'article', id: article.id, anchor: one } });
  const lit = claims.find((claim) => claim.anchor === anchor) ?? null;
  const carries = lit === null ? null : article.happenings.find(({ id }) => id === lit.event?.id || id === lit.invitation?.id);
  const parts: Child[] = [
    article.kind === 'example' ? element('p', { class: 'notice' }, page.example) : null,
    element(
      'p',
      { class: 'quiet' },
      article.published === null ? page.publishedUnknown : `${page.published} ${formatDay(article.published.slice(0, 10), words)}`,
      ` · ${lists.languages[article.lang]}`,
    ),
    dateForm(article, dating, context),
    carries
      ? element(
          'div',
          { class: 'lit-for' },
          element('span', { class: 'quiet' }, page.evidenceOf),
          happeningLink(carries, context),
          copyCitation(lit?.anchor ?? '', context),
        )
      : null,
    markedText({
      text: article.text,
      lang: article.lang,
      passages: article.passages,
      covers: coversOf(claims),
      lit: new Set(anchor === null ? [] : [anchor]),
      onChoose: (ids) => light(ids[(ids.indexOf(anchor ?? '') + 1) % ids.length] ?? null),
    }),
    section(
      page.readHere(claims.length),
      claims.length === 0 ? element('p', { class: 'quiet' }, page.noClaims) : claimList(claims, anchor, light, context),
    ),
    happeningLinks(page.supports, article.happenings, context),
    article.sources.length === 0 && article.url === null
      ? null
      : section(
          page.sources,
          element(
            'ul',
            { class: 'plain-list quiet sources' },
            ...[...(article.url === null ? [] : [article.url]), ...article.sources].map((line) => element('li', {}, line)),
          ),
        ),
  ];
  const kicker: Child[] = [article.outlet.name, ' ', article.kind === 'news' ? null : chip(lists.articleKinds[article.kind], 'open')];
  return [panelHead(kicker, titleOfArticle(article, page.untitled), context), element('div', { class: 'panel-body' }, ...parts)];
}

/** An article's title: its own, its headline's, or the first words of its text. */
export function titleOfArticle({ title, text, passages }: Pick<ArticleAnswer, 'title' | 'text' | 'passages'>, untitled: string): string {
  const headline = passages.find(({ kind }) => kind === 'headline') ?? passages[0];
  const first = headline === undefined ? text : text.slice(headline.start, headline.end);
  const short = first.length > 90 ? `${first.slice(0, 88).trimEnd()}…` : first;
  return title ?? (short.trim() === '' ? untitled : short);
}

function dateForm(article: ArticleAnswer, dating: Remote<Filed>, { words, effects }: PanelContext): HTMLElement {
  const { page } = words;
  const input = element('input', {
    type: 'date',
    id: 'article-date',
    name: 'published',
    value: article.published?.slice(0, 10) ?? '',
    'data-key': 'date',
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (input.value !== '' || article.published !== null) void effects.dateArticle(article.id, input.value || null);
  };
  const isBusy = dating.status === 'loading';
  const done = dating.value;
  return element(
    'form',
    { class: 'date-form', on: { submit } },
    element('label', { for: 'article-date' }, page.setDate),
    input,
    element('button', { type: 'submit', class: 'button', disabled: isBusy, 'data-key': 'reread' }, isBusy ? page.rereading : page.reread),
    dating.trouble === null ? null : troubleBox(dating.trouble, words, null),
    done === null ? null : element('p', { class: 'quiet', role: 'status' }, outcomeOf(done, words)),
    done === null ? null : problemList(done.problems, words),
  );
}

/** What filing or dating did, in words. */
function outcomeOf({ how, written, claims, changed }: Filed, { page }: PanelContext['words']): string {
  if (how === 'filed') return written ? page.filed(claims) : page.alreadyFiled;
  return written ? page.rereadDone(changed) : page.unchanged;
}
