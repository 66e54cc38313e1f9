import { DemarcheError } from '../errors.ts';
import { foldWords } from '../search/fold-words.ts';
import { allOf, type Condition, condition, conditionIf } from './condition.ts';
import type { VoiceMatch } from './filters.ts';

/** The longest text of a filter, in characters. */
const MOST_LETTERS = 256;

/** Conditions that each word of a text begins a word of the node's; none where the text has no word. @throws DemarcheError BAD_INPUT for more than 256 characters. */
export function textConditions(name: string, text: string | null | undefined): Condition[] {
  if (text === null || text === undefined) return [];
  if (text.length > MOST_LETTERS)
    throw new DemarcheError('BAD_INPUT', `\`text\` is longer than ${MOST_LETTERS} characters: give fewer words.`);
  return [...new Set(foldWords(text).map(({ word }) => word))].map((word, at) =>
    condition(`${name}.words CONTAINS $text${at}`, { [`text${at}`]: ` ${word}` }),
  );
}

/** The condition that a thing happened in, or led to, one of these places. */
export const placeConditions = (name: string, places: readonly string[] | null | undefined): Condition[] =>
  conditionIf(places, (ids) =>
    condition(`(coalesce(${name}.placeId, '') IN $places OR coalesce(${name}.destinationId, '') IN $places)`, { places: ids }),
  );

/** The condition that a claim (`name`) has a voice that is all this. */
export function voiceCondition(name: string, { holders, by, depth, last, capacity, setting }: VoiceMatch): Condition {
  const { text, parameters } = allOf([
    ...conditionIf(holders, (ids) => condition('vh.id IN $voiceHolders', { voiceHolders: ids })),
    ...conditionIf(by, (words) => condition('vr.by IN $voiceBy', { voiceBy: words })),
    ...conditionIf(depth, (level) => condition('vr.depth = $voiceDepth', { voiceDepth: level })),
    ...conditionIf(last, (is) => condition(`vr.last = ${is}`)),
    ...conditionIf(capacity, (letters) =>
      condition("toLower(coalesce(vr.capacity, '')) CONTAINS $voiceCapacity", { voiceCapacity: letters.toLowerCase() }),
    ),
    ...conditionIf(setting, (letters) =>
      condition("toLower(coalesce(vr.setting, '')) CONTAINS $voiceSetting", { voiceSetting: letters.toLowerCase() }),
    ),
  ]);
  return condition(`EXISTS { MATCH (${name})-[vr:VOICED_BY]->(vh) WHERE ${text} }`, parameters);
}
