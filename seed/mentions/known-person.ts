import type { Person } from '../gazetteer/gazetteer.ts';
import type { FoundMention, MentionVia } from '../reading-parts.ts';
import { actingFor } from './acting-for.ts';
import type { WordRange } from './capital-run.ts';
import { addToCast, type Cast } from './cast.ts';
import type { MentionContext } from './mention-context.ts';
import { mentionOf, textOf } from './mention-of.ts';

/** A mention of a person of the gazetteer, who joins the cast; in what capacity and for whom they act is that of the day of the article. */
export function knownPerson(
  context: MentionContext,
  range: WordRange,
  person: Person,
  cast: Cast,
  via: MentionVia,
  rule: string,
): FoundMention {
  const member = addToCast(cast, person.entity, person, textOf(context, range), null);
  const { capacity, forActor, confirmed } = actingFor(context, person);
  const isFormer = member.isFormer && member.roles.length > 0;
  return mentionOf(context, range, {
    type: 'person',
    entity: person.entity,
    via,
    capacity: isFormer ? null : capacity,
    forActor: forActor ?? (isFormer ? null : member.body),
    rule: `${rule}:${confirmed}`,
  });
}
