import type { Claim } from '../../schema/shapes/claim.ts';

/**
 * The occasion on which a saying was said, by the anchor of the saying's claim: where a claim stands in the saying (`saidIn`),
 * its chain of voices names the occasion at the level below the saying's own chain. The longest telling is kept.
 */
export function settingsFrom(claims: readonly Claim[]): Map<string, string> {
  const byAnchor = new Map(claims.map((claim) => [claim.anchor, claim]));
  const settings = new Map<string, string>();
  for (const content of claims) {
    const saying = content.saidIn === null ? undefined : byAnchor.get(content.saidIn);
    const setting = saying === undefined ? null : (content.voices[saying.voices.length]?.setting ?? null);
    if (saying === undefined || setting === null) continue;
    const known = settings.get(saying.anchor);
    if (known === undefined || longer(setting, known)) settings.set(saying.anchor, setting);
  }
  return settings;
}

const longer = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);

/** How two occasions stand to one another: the same, one told more closely ("interview", "interview, Example TV"), two, or one is not told. */
export function settingRelation(a: string | null, b: string | null): 'same' | 'within' | 'apart' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const one = partsOf(a);
  const other = partsOf(b);
  const shared = one.filter((part) => other.includes(part)).length;
  if (shared === one.length && shared === other.length) return 'same';
  return shared === one.length || shared === other.length ? 'within' : 'apart';
}

const partsOf = (setting: string): string[] => [
  ...new Set(
    setting
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
