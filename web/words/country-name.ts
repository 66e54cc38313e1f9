import { regionCode } from './region-codes.ts';

/** Names countries, given by their three letters, in a language, by what the browser knows; null for those that it does not. */
export function countryNames(locale: string): (iso3: string) => string | null {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (iso3) => {
    const region = regionCode(iso3);
    return region === null ? null : (names.of(region) ?? null);
  };
}
