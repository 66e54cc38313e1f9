import type { Region } from '../acts/clause.ts';
import { groupAround, type NameGroup } from '../acts/find-parties.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';
import type { Saying } from './saying.ts';

/** Whom a publication relays: an outlet, or a body. */
const isSource = (mention: NameGroup['mentions'][number]): boolean => mention.type === 'outlet' || mention.type === 'organization';

/** "Menurut X, …", "according to X, …" and "…, according to X". */
export function accordingTo(units: readonly Unit[], region: Region, grammar: Grammar): Saying | null {
  const { accordingTo: phrases, accordingToHim } = grammar.language.speech;
  for (let i = region.from; i < region.to; i++) {
    if (units[i]?.kind !== 'word') continue;
    // "menurut mereka": where the pronoun was found as one, it says itself who is meant.
    const him = accordingToHim.find(
      (phrase) => matches(units, i, phrase, region) && !phrase.split(' ').some((_, k) => units[i + k]?.kind === 'name'),
    );
    const phrase = him ?? phrases.find((one) => matches(units, i, one, region));
    if (!phrase) continue;
    const atStart = i - region.from <= 2;
    const after = i + phrase.split(' ').length;
    let name = after;
    while (
      !him &&
      name < Math.min(region.to, after + 5) &&
      units[name]?.kind === 'word' &&
      !grammar.relatives.has(units[name]?.lower ?? '')
    )
      name++;
    const unit = units[name];
    if (!him && unit?.kind !== 'name') continue;
    const group = him ? null : groupAround(units, name);
    const relays = !him && phrase.split(' ').some((word) => grammar.language.speech.relays.includes(word));
    if (relays && !group?.mentions.some(isSource)) continue;
    let end = group?.to ?? after;
    while (end < region.to && units[end]?.lower !== ',' && end - (group?.to ?? after) < 14) end++;
    const content: Region = atStart ? { from: end + 1, to: region.to } : { from: region.from, to: units[i - 1]?.lower === ',' ? i - 1 : i };
    if (content.to <= content.from) continue;
    return {
      verb: { from: i, to: after },
      entry: null,
      speaker: group,
      addressee: null,
      content: [content],
      own: [],
      start: i,
      accordingTo: true,
      relays,
      rule: relays ? 'voice/relayed' : 'voice/according-to',
    };
  }
  return null;
}

const matches = (units: readonly Unit[], at: number, phrase: string, region: Region): boolean =>
  phrase.split(' ').every((word, k) => at + k < region.to && units[at + k]?.lower === word);
