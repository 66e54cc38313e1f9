import type { Role } from '../../schema/words/closed-lists.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Related } from './find-parties.ts';
import type { Cast } from './found-act.ts';
import type { Frame } from './frames.ts';

/** Places act for nobody, outlets neither, but a state may be named by its capital. */
export const mayPlay = (mention: FoundMention, role: Role): boolean => {
  if (mention.type === 'outlet' || (mention.type === 'place' && mention.entity?.kind === 'place')) return false;
  return !(role === 'speaker' && mention.via === 'demonym' && mention.type !== 'country' && mention.type !== 'group');
};

/** Gives the names after prepositions their roles in a frame; adds to `cast` those who may play them. */
export function castRelated(related: readonly Related[], frame: Frame, cast: Cast[]): void {
  for (const one of related) {
    const relation = one.relations.find((name) => frame.relations[name] !== undefined);
    const role = relation ? frame.relations[relation] : undefined;
    if (!role) continue;
    for (const mention of one.group.mentions) {
      if (!mayPlay(mention, role) || cast.some((other) => other.mention === mention)) continue;
      // "in Germany" names where it was, and no party, unless the act goes there.
      if (relation === 'in' && mention.type !== 'country') continue;
      cast.push({ role, mention });
    }
  }
}
