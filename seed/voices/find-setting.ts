import type { Region } from '../acts/clause.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Draft } from '../claims/draft.ts';
import type { Unit } from '../text/units.ts';

/** The occasion on which the speaker of a clause spoke ("interview, Rossiya 24"), from the clause's own words; null where none is named. */
export function findSetting(units: readonly Unit[], own: readonly Region[], grammar: Grammar): Draft['setting'] {
  for (const part of own) {
    for (let i = part.from; i < part.to; i++) {
      const setting = grammar.language.speech.settings.find((one) =>
        one.words.split(' ').every((word, k) => i + k < part.to && units[i + k]?.lower === word),
      );
      if (!setting) continue;
      const medium = mediumAfter(units, i, part.to);
      return { by: setting.by, name: medium ? `${setting.name}, ${medium}` : setting.name };
    }
  }
  return null;
}

/** The outlet named soon after the setting. */
function mediumAfter(units: readonly Unit[], at: number, to: number): string | null {
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    const unit = units[i];
    if (unit?.kind === 'name' && unit.mention.type === 'outlet') return unit.mention.entity?.name ?? unit.mention.surface;
    if (unit?.kind === 'mark') return null;
  }
  return null;
}
