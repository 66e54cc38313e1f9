import type { Actor } from '../scene/item.ts';
import type { Words } from './words.ts';

/** The name of an actor or place in the page's language: states where the language has its own name for them, everything else as it is filed (English where one exists). */
export const nameOf = ({ name, kind, iso3 }: Pick<Actor, 'name' | 'kind' | 'iso3'>, { countryName }: Pick<Words, 'countryName'>): string =>
  kind === 'country' && iso3 !== null ? (countryName(iso3) ?? name) : name;

/** Names as a list in the page's language: A, B and C. */
export const listOf = (names: readonly string[], { locale }: Pick<Words, 'locale'>): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
