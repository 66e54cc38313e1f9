/** An address of the web as given, without what stands after `#`; null where it is none, or only part of one. */
export function webAddress(given: string): string | null {
  if (!URL.canParse(given.trim())) return null;
  const url = new URL(given.trim());
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
