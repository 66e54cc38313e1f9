import type { InvitationAnswer } from '../queries/invitation-query.ts';
import type { ClaimAnswer } from '../queries/world-answers.ts';
import { formatDays } from '../words/format-days.ts';
import { capital } from '../words/label-of.ts';
import { listOf, nameOf } from '../words/name-of.ts';
import { basisList } from './basis-list.ts';
import { articleLine, claimCards } from './claim-card.ts';
import { conflictBox } from './conflict-box.ts';
import { copyCitation } from './copy-citation.ts';
import { type Child, element } from './element.ts';
import { happeningLinks, invitationTitle } from './happening-link.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, particular, section } from './panel-frame.ts';
import { plainSign, signIcon } from './sign-icon.ts';
import { actorButton, chip, joined } from './small-parts.ts';
import { voiceChain } from './voice-chain.ts';

/** The invitation's page: who, where to, how it stands over all and by each voice with the words for it, and its steps. */
export function invitationPanel(invitation: InvitationAnswer, context: PanelContext): HTMLElement[] {
  const { words, palette } = context;
  const { page } = words;
  const claims = new Map(invitation.claims.nodes.map((claim) => [claim.anchor, claim]));
  const people = (list: InvitationAnswer['inviters']): Child[] =>
    joined(
      list.map(({ actor }) => actorButton(actor, context)),
      ', ',
    );
  const parts = [
    section(
      page.overall,
      element('p', { class: 'states overall' }, ...stateChips(invitation.states, invitation.answerOpen ? page.answerOpen : null, context)),
    ),
    element(
      'dl',
      { class: 'particulars' },
      particular(capital(words.lists.roles.inviter), ...people(invitation.inviters)),
      particular(capital(words.lists.roles.invitee), ...people(invitation.invitees)),
      particular(
        page.destination,
        invitation.destination === null
          ? element('span', { class: 'quiet' }, page.unknownDestination)
          : nameOf(invitation.destination, words),
      ),
      particular(page.when, formatDays(invitation.days, words)),
      particular(page.whereAt, invitation.place && nameOf(invitation.place, words)),
    ),
    section(page.byVoice, ...invitation.byVoice.map((voice) => voiceBox(voice, claims, context))),
    invitation.conflicts.length === 0
      ? null
      : section(page.conflict, ...invitation.conflicts.map((one) => conflictBox(one, invitation.id, context))),
    section(page.steps, stepList(invitation, context)),
    happeningLinks(page.links, invitation.events, context),
    section(page.whoSaysSo, ...claimCards(invitation.claims.nodes, context)),
    basisList(invitation.basis, context),
  ];
  const kicker = [signIcon(plainSign('invitation'), palette), page.invitation];
  return [panelHead(kicker, capital(invitationTitle(invitation, words)), context), element('div', { class: 'panel-body' }, ...parts)];
}

/** States joined by "or", and the word for open after a dash: received or accepted – open. */
function stateChips(states: InvitationAnswer['states'], open: string | null, { words }: PanelContext): Child[] {
  const chips = states.map((state) => chip(words.lists.states[state], 'good'));
  return [...joined(chips, ` ${words.page.or} `), ...(open === null ? [] : [' – ', chip(open, 'open')])];
}

function voiceBox(
  { holders, states, open, claims: anchors }: InvitationAnswer['byVoice'][number],
  claims: ReadonlyMap<string, ClaimAnswer>,
  context: PanelContext,
): HTMLElement {
  const { words, dispatch } = context;
  const names = listOf(
    holders.map(({ name, actor }) => (actor === null ? name : nameOf(actor, words))),
    words,
  );
  const through = throughWhom(
    anchors.flatMap(({ anchor }) => claims.get(anchor) ?? []),
    words,
  );
  const quotes = new Map(
    anchors.flatMap(({ anchor }) => claims.get(anchor) ?? []).map((claim) => [`${claim.article.id} ${claim.quote}`, claim]),
  );
  return element(
    'div',
    { class: 'voice-box' },
    element(
      'p',
      { class: 'voice-name' },
      names,
      through === '' ? null : element('span', { class: 'quiet' }, `, ${words.page.accordingTo(through)}`),
    ),
    element('p', { class: 'states' }, ...stateChips(states, open ? words.page.open : null, context)),
    ...[...quotes.values()].slice(0, 4).map((claim) =>
      element(
        'div',
        { class: 'voice-quote' },
        element(
          'button',
          {
            type: 'button',
            class: 'link quote-link',
            'data-key': `voice ${claim.anchor}`,
            on: { click: () => dispatch({ type: 'opened', panel: { kind: 'article', id: claim.article.id, anchor: claim.anchor } }) },
          },
          `“${claim.quote}”`,
        ),
        claim.voices.length > 1 ? voiceChain(claim.voices, words) : element('span', { class: 'quiet' }, articleLine(claim.article, words)),
        copyCitation(claim.anchor, context),
      ),
    ),
  );
}

/** Who stands between the outlet and the innermost voice, where all the claims say the same; empty where nobody does. */
function throughWhom(claims: readonly ClaimAnswer[], words: PanelContext['words']): string {
  const chains = claims.map(({ voices }) =>
    voices
      .slice(1, -1)
      .map(({ holders }) =>
        listOf(
          holders.map(({ name, actor }) => (actor === null ? name : nameOf(actor, words))),
          words,
        ),
      )
      .join(', '),
  );
  return new Set(chains).size === 1 ? (chains[0] ?? '') : '';
}

function stepList({ transitions }: InvitationAnswer, { words }: PanelContext): HTMLElement {
  const { lists, page } = words;
  const rows = transitions.map(({ readings, days, outOfOrder }) =>
    element(
      'li',
      {},
      element('span', {}, capital(readings.map((act) => lists.acts[act]).join(` ${page.or} `))),
      readings.length > 1 ? chip(page.open, 'open') : null,
      outOfOrder ? chip(page.outOfOrder, 'alert') : null,
      element('span', { class: 'quiet' }, ` ${formatDays(days, words)}`),
    ),
  );
  return element('ol', { class: 'steps' }, ...rows);
}
