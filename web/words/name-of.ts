import type { Actor } from '../scene/item.ts';
import { regionCode } from './region-codes.ts';
import type { Words } from './words.ts';

/** The name of an actor or place in the page's language: states by Intl where they have a code, everything else as it is filed (English where one exists). */
export function nameOf(actor: Pick<Actor, 'name' | 'kind' | 'iso3'>, { lang, locale }: Pick<Words, 'lang' | 'locale'>): string {
  if (lang === 'en' || actor.kind !== 'country' || actor.iso3 === null) return actor.name;
  const region = regionCode(actor.iso3);
  return region === null ? actor.name : (new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region) ?? actor.name);
}

/** Names as a list in the page's language: A, B and C. */
export const listOf = (names: readonly string[], { locale }: Pick<Words, 'locale'>): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
