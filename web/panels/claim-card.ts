import type { ArticleStubAnswer, ClaimContentAnswer } from '../queries/world-answers.ts';
import { formatDay } from '../words/format-days.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { chip } from './small-parts.ts';
import { voiceChain } from './voice-chain.ts';

/** A claim as who says what in which words, with a way to the place in the article. */
export function claimCard(claim: ClaimContentAnswer & { article: ArticleStubAnswer }, context: PanelContext): HTMLElement {
  const { words, dispatch } = context;
  const { article } = claim;
  const open = (): void => dispatch({ type: 'opened', panel: { kind: 'article', id: article.id, anchor: claim.anchor } });
  return element(
    'article',
    { class: 'claim', 'data-anchor': claim.anchor },
    voiceChain(claim.voices, words),
    element('blockquote', {}, claim.quote),
    element(
      'p',
      { class: 'claim-foot' },
      ...doubtsOf(claim, words),
      element('button', { type: 'button', class: 'link', 'data-key': `read ${claim.anchor}`, on: { click: open } }, words.page.readIn),
      element('span', { class: 'quiet' }, articleLine(article, words)),
      article.kind === 'example' ? chip(words.lists.articleKinds.example, 'open') : null,
    ),
  );
}

/** What must be known before a claim is believed: that it is denied, not actual, an opinion, one of two readings, a translation. */
export function doubtsOf(claim: ClaimContentAnswer, { lists, page }: Words): HTMLElement[] {
  return [
    ...(claim.polarity === 'denied' ? [chip(page.denied, 'alert')] : []),
    ...(claim.realis === 'actual' ? [] : [chip(lists.realis[claim.realis], 'open')]),
    ...(claim.kind === 'fact' || claim.kind === 'plan' ? [] : [chip(lists.kinds[claim.kind])]),
    ...(claim.reading === null ? [] : [chip(page.otherReading, 'open')]),
    ...(claim.verbatim?.translated ? [chip(page.translated)] : []),
  ];
}

/** An outlet with the day of publication. */
export function articleLine({ outlet, published }: ArticleStubAnswer, words: Words): string {
  return published === null ? outlet.name : `${outlet.name}, ${formatDay(published.slice(0, 10), words)}`;
}
