import { ACTS } from '../../schema/words/acts.ts';
import type { ArticleStubAnswer, ClaimContentAnswer } from '../queries/world-answers.ts';
import { formatDay } from '../words/format-days.ts';
import type { Words } from '../words/words.ts';
import { copyCitation } from './copy-citation.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { chip, joined } from './small-parts.ts';
import { voiceChain } from './voice-chain.ts';

/** Claims of which those that read the same words in two ways are one card: the first claim, with the acts of all readings. */
export function claimCards(claims: readonly FiledClaim[], context: PanelContext): HTMLElement[] {
  const groups = new Map<string, FiledClaim[]>();
  for (const claim of claims) {
    const key = claim.reading === null ? claim.anchor : `${claim.article.id} ${claim.quote}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [claimCard(first, others, context)]));
}

type FiledClaim = ClaimContentAnswer & { article: ArticleStubAnswer };

/** A claim as who says what in which words, with a way to the place in the article. */
function claimCard(claim: FiledClaim, otherReadings: readonly FiledClaim[], context: PanelContext): HTMLElement {
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
      otherReadings.length === 0 ? null : readingsOf([claim, ...otherReadings], words),
      ...doubtsOf(otherReadings.length === 0 ? claim : { ...claim, reading: null }, words),
      element('button', { type: 'button', class: 'link', 'data-key': `read ${claim.anchor}`, on: { click: open } }, words.page.readIn),
      copyCitation(claim.anchor, context),
      element('span', { class: 'quiet' }, articleLine(article, words)),
      article.kind === 'example' ? chip(words.lists.articleKinds.example, 'open') : null,
    ),
  );
}

/** The acts that the same words may mean: received or accepted – open. */
function readingsOf(claims: readonly FiledClaim[], { lists, page }: Words): HTMLElement {
  const acts = ACTS.filter((act) => claims.some((claim) => claim.act === act)).map((act) => lists.acts[act]);
  return element(
    'span',
    { class: 'states' },
    ...joined(
      acts.map((act) => chip(act, 'good')),
      ` ${page.or} `,
    ),
    ' – ',
    chip(page.open, 'open'),
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
