import type { EventAnswer } from '../queries/event-query.ts';
import { whenOf } from '../scene/when.ts';
import { formatDays } from '../words/format-days.ts';
import { actInWords, capital } from '../words/label-of.ts';
import { listOf, nameOf } from '../words/name-of.ts';
import { basisList } from './basis-list.ts';
import { claimCards } from './claim-card.ts';
import { conflictBox } from './conflict-box.ts';
import { element } from './element.ts';
import { happeningLinks } from './happening-link.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, particular, section } from './panel-frame.ts';
import { plainSign, signIcon } from './sign-icon.ts';
import { actorButton } from './small-parts.ts';
import { timeBasis } from './time-basis.ts';

/** The event's page: what, when and how we know, where, who in which capacity, who says so in which words, what does not fit, what it rests on, what it belongs with. */
export function eventPanel(event: EventAnswer, context: PanelContext): HTMLElement[] {
  const { words, palette } = context;
  const { page, lists } = words;
  const sign = plainSign(event.group, {
    fill: event.realis === 'actual' ? 'solid' : 'open',
    struck: event.polarity === 'denied',
    notched: event.conflicts.length > 0,
  });
  const names = [...new Set(event.participants.edges.map(({ node }) => nameOf(node, words)))];
  const title = names.length === 0 ? actInWords({ ...event, acts: [event.act] }, words) : listOf(names, words);
  const parts = [
    element(
      'dl',
      { class: 'particulars' },
      particular(page.when, element('span', { class: 'when' }, formatDays(event.days, words)), ...howWeKnow(event, context)),
      particular(page.whereAt, event.place && nameOf(event.place, words)),
      particular(page.destination, event.destination && nameOf(event.destination, words)),
      particular(page.setting, event.setting),
      particular(page.who, event.participants.edges.length > 0 && participantList(event, context)),
      particular(page.about, event.topics.length > 0 && capital(event.topics.map((topic) => topicName(topic, words)).join(', '))),
    ),
    event.conflicts.length === 0 ? null : section(page.conflict, ...event.conflicts.map((one) => conflictBox(one, event.id, context))),
    section(
      page.whoSaysSo,
      element('p', { class: 'quiet' }, page.voices(event.witnesses, event.outlets)),
      ...claimCards(event.claims.nodes, context),
    ),
    event.partOf && happeningLinks(page.partOf, [event.partOf], context),
    happeningLinks(page.speaksOf, event.about, context),
    happeningLinks(page.parts, event.parts, context),
    happeningLinks(page.spokenOfIn, event.spokenOfIn, context),
    happeningLinks(page.realises, event.realises, context),
    happeningLinks(page.realisedBy, event.realisedBy, context),
    happeningLinks(page.mayBe, event.mayBe, context),
    basisList(event.basis, context),
  ];
  const kicker = [signIcon(sign, palette), actInWords({ ...event, acts: [event.act] }, words), ` · ${lists.groups[event.group]}`];
  return [panelHead(kicker, capital(title), context), element('div', { class: 'panel-body' }, ...parts)];
}

/** A word of the closed list in the page's language; an actor or place as it is filed. */
const topicName = ({ id, name }: EventAnswer['topics'][number], { lists }: PanelContext['words']): string =>
  (lists.topics as Readonly<Record<string, string>>)[id] ?? name;

function howWeKnow(event: EventAnswer, { words }: PanelContext): HTMLElement[] {
  const isUndated = whenOf(event.days).kind === 'undated';
  const told = timeBasis(event.claims.nodes, words).filter((line) => isUndated || line !== words.page.noWords);
  return told.map((line) => element('span', { class: 'quiet how' }, line));
}

function participantList({ participants }: EventAnswer, context: PanelContext): HTMLElement {
  const { words } = context;
  const rows = participants.edges.map(({ role, capacity, forActor, node }) => {
    const state = forActor === null || forActor.id === node.id ? null : nameOf(forActor, words);
    const isSaid = state === null || (capacity?.includes(state) ?? false) || (capacity?.includes(forActor?.name ?? state) ?? false);
    const more = [words.lists.roles[role], ...(capacity === null ? [] : [capacity]), ...(isSaid ? [] : [words.page.forState(state)])];
    return element('li', {}, actorButton(node, context), element('span', { class: 'quiet' }, ` ${more.join(', ')}`));
  });
  return element('ul', { class: 'plain-list' }, ...rows);
}
