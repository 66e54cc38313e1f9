import type { Entity } from '../../schema/shapes/claim.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { FoundMention } from '../reading-parts.ts';

/** The states that a text's mentions name or belong to, by code. */
export function statesNamed(mentions: readonly FoundMention[], gazetteer: Gazetteer): Map<string, Entity> {
  const states = new Map<string, Entity>();
  for (const mention of mentions) {
    const code = mention.entity?.iso3 ?? mention.entity?.country;
    const state = code ? gazetteer.states.get(code) : undefined;
    if (code && state) states.set(code, state.entity);
  }
  return states;
}
