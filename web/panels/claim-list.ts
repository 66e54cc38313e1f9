import type { ClaimContentAnswer } from '../queries/world-answers.ts';
import type { Cover } from '../scene/text-runs.ts';
import { formatDays } from '../words/format-days.ts';
import { actInWords, capital } from '../words/label-of.ts';
import { nameOf } from '../words/name-of.ts';
import type { Words } from '../words/words.ts';
import { doubtsOf } from './claim-card.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { plainSign, signIcon } from './sign-icon.ts';
import { voiceChain } from './voice-chain.ts';

/** The stretches of text that carry claims, by the claims' anchors. */
export const coversOf = (claims: readonly ClaimContentAnswer[]): Cover[] =>
  claims.flatMap(({ anchor, evidence }) => evidence.map(({ start, end }) => ({ id: anchor, start, end })));

/** A claim in one line: the act or the kind of opinion, and who is in it. */
export function claimTitle(claim: ClaimContentAnswer, words: Words): string {
  const names = [...new Set(claim.participants.map(({ actor }) => nameOf(actor, words)))].join(', ');
  const what =
    claim.act === null
      ? capital(words.lists.kinds[claim.kind])
      : actInWords({ acts: [claim.act], realis: claim.realis, polarity: claim.polarity }, words);
  return names === '' ? what : `${what} · ${names}`;
}

/** What was, or would be, read: one row a claim, in the order of the text. Choosing a row lights its words. */
export function claimList(
  claims: readonly ClaimContentAnswer[],
  lit: string | null,
  onChoose: (anchor: string) => void,
  { words, palette }: PanelContext,
): HTMLElement {
  const rows = claims
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .map((claim) => {
      const group = claim.act === null ? null : claim.act.slice(0, claim.act.indexOf('.'));
      const fill = claim.realis === 'actual' ? 'solid' : 'open';
      const icon =
        group === null
          ? element('span', { class: 'no-sign' })
          : signIcon(plainSign(group as Parameters<typeof plainSign>[0], { fill, struck: claim.polarity === 'denied' }), palette);
      const when = claim.time === null ? null : element('span', { class: 'quiet' }, formatDays(claim.time.days, words));
      const doubts = doubtsOf({ ...claim, realis: 'actual', polarity: 'affirmed' }, words);
      return element(
        'li',
        {},
        element(
          'button',
          {
            type: 'button',
            class: claim.anchor === lit ? 'happening chosen' : 'happening',
            'aria-pressed': claim.anchor === lit ? 'true' : 'false',
            'data-key': `claim ${claim.anchor}`,
            on: { click: () => onChoose(claim.anchor) },
          },
          icon,
          element(
            'span',
            { class: 'happening-text' },
            element('span', {}, claimTitle(claim, words)),
            when,
            doubts.length === 0 ? null : element('span', { class: 'doubts' }, ...doubts),
            claim.voices.length > 1 ? voiceChain(claim.voices, words) : null,
          ),
        ),
      );
    });
  return element('ol', { class: 'plain-list claims' }, ...rows);
}
