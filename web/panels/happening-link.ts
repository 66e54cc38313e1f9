import type { HappeningAnswer } from '../queries/world-answers.ts';
import type { Panel } from '../state/view-state.ts';
import { formatDays } from '../words/format-days.ts';
import { actInWords } from '../words/label-of.ts';
import { listOf, nameOf } from '../words/name-of.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { section } from './panel-frame.ts';
import { plainSign, signIcon } from './sign-icon.ts';

/** An event or invitation in one line. */
export function happeningTitle(happening: HappeningAnswer, words: Words): string {
  if (happening.__typename === 'Invitation') return invitationTitle(happening, words);
  const names = happening.participants.nodes.map((actor) => nameOf(actor, words));
  const place = happening.place === null ? [] : [nameOf(happening.place, words)];
  return [actInWords({ ...happening, acts: [happening.act] }, words), ...(names.length > 0 ? [listOf(names, words)] : []), ...place].join(
    ' · ',
  );
}

/** Who invites whom, in one line; the place, where it is known. */
export function invitationTitle(
  {
    inviters,
    invitees,
    destination,
  }: { inviters: { actor: HappeningActor }[]; invitees: { actor: HappeningActor }[]; destination: HappeningActor | null },
  words: Words,
): string {
  const { page } = words;
  const names = (people: readonly { actor: HappeningActor }[]): string =>
    people.length === 0 ? page.someone : listOf([...new Set(people.map(({ actor }) => nameOf(actor, words)))], words);
  const title = page.invitationTitle(names(inviters), names(invitees));
  return destination === null ? title : `${title} ${page.to(nameOf(destination, words))}`;
}

type HappeningActor = Parameters<typeof nameOf>[0];

/** A link that opens an event or invitation. */
export function happeningLink(happening: HappeningAnswer, { words, palette, dispatch }: PanelContext): HTMLElement {
  const panel: Panel = { kind: happening.__typename === 'Event' ? 'event' : 'invitation', id: happening.id };
  const sign =
    happening.__typename === 'Event'
      ? plainSign(happening.group, { fill: happening.realis === 'actual' ? 'solid' : 'open', struck: happening.polarity === 'denied' })
      : plainSign('invitation');
  return element(
    'button',
    { type: 'button', class: 'happening', 'data-key': `open ${happening.id}`, on: { click: () => dispatch({ type: 'opened', panel }) } },
    signIcon(sign, palette),
    element(
      'span',
      { class: 'happening-text' },
      element('span', {}, happeningTitle(happening, words)),
      element('span', { class: 'quiet' }, formatDays(happening.days, words)),
    ),
  );
}

/** Links under a heading; null where there are none. */
export function happeningLinks(title: string, happenings: readonly HappeningAnswer[], context: PanelContext): HTMLElement | null {
  if (happenings.length === 0) return null;
  return section(title, element('ul', { class: 'plain-list' }, ...happenings.map((one) => element('li', {}, happeningLink(one, context)))));
}
