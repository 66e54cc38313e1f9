import type { Act } from '../../schema/words/acts.ts';
import type { Polarity, Realis } from '../../schema/words/closed-lists.ts';
import type { Item, Party } from '../scene/item.ts';
import type { LaneOwner } from '../scene/lanes-of-item.ts';
import { formatDays } from './format-days.ts';
import { nameOf } from './name-of.ts';
import type { Words } from './words.ts';

/** A word with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said to be done, in words: all readings, and whether it is planned, proposed or denied. */
export function actInWords({ acts, realis, polarity }: { acts: readonly Act[]; realis: Realis; polarity: Polarity }, words: Words): string {
  const { lists, page } = words;
  const act = acts.map((one) => lists.acts[one]).join(` ${page.or} `);
  const doubt = [...(realis === 'actual' ? [] : [lists.realis[realis]]), ...(polarity === 'denied' ? [page.denied] : [])];
  return capital(doubt.length === 0 ? act : page.actWithRealis(act, doubt.join(', ')));
}

/** An item in words for a lane: the act, the parties that are not the lane's own (all, where there are no others), and where (to). Parts are set off by a middle dot. */
export function labelOf(item: Item, owner: LaneOwner, words: Words): string {
  const isOwn = (party: Party): boolean => owner !== null && (party.actor.id === owner.id || party.forActor?.id === owner.id);
  const others = item.parties.filter((party) => !isOwn(party));
  const named =
    others.length > 0 || item.group === 'invitation'
      ? others
      : owner?.kind === 'person'
        ? []
        : item.parties.filter(({ actor }) => actor.id !== owner?.id);
  return inWords(item, named, words);
}

/** An item in words with all its parties: what the reader of a screen hears, and what lists show. */
export const titleOf = (item: Item, words: Words): string => inWords(item, item.parties, words);

/** What a card says under its label: when, the occasion, and that sources disagree. */
export const detailOf = (item: Item, words: Words): string =>
  [formatDays(item.days, words), ...(item.setting === null ? [] : [item.setting]), ...(item.conflicted ? [words.page.conflict] : [])].join(
    ' · ',
  );

function inWords(item: Item, parties: readonly Party[], words: Words): string {
  const names = [...new Set(parties.map(({ actor }) => nameOf(actor, words)))];
  const where = item.destination === null ? item.place : item.destination;
  const isTo = item.destination !== null;
  const place =
    where === null || names.includes(nameOf(where, words)) ? [] : [isTo ? words.page.to(nameOf(where, words)) : nameOf(where, words)];
  return [actInWords(item, words), ...(names.length > 0 ? [names.join(', ')] : []), ...place].join(' · ');
}
