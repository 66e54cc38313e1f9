import type { Entity } from '../../schema/shapes/claim.ts';
import type { FoundMention, MentionVia } from '../reading-parts.ts';
import type { WordRange } from './capital-run.ts';
import type { MentionContext } from './mention-context.ts';

/** What a mention means, and by which rule that was told. */
export type Meaning = {
  type: FoundMention['type'];
  entity: Entity | null;
  via: MentionVia;
  rule: string;
  capacity?: string | null;
  forActor?: Entity | null;
  members?: Entity[];
};

/** A mention of the words of a range. */
export function mentionOf(context: MentionContext, range: WordRange, meaning: Meaning): FoundMention {
  const start = context.words[range.from]?.start ?? 0;
  const end = context.words[range.to - 1]?.end ?? start;
  const stop = context.text[end] === '.' && /\.\p{L}$/u.test(context.text.slice(start, end)) ? end + 1 : end;
  return {
    start,
    end: stop,
    surface: context.text.slice(start, stop),
    capacity: null,
    forActor: null,
    members: [],
    ...meaning,
    rule: `mention/${meaning.rule}`,
  };
}

/** The text of the words of a range. */
export const textOf = (context: MentionContext, range: WordRange): string =>
  context.text.slice(context.words[range.from]?.start, context.words[range.to - 1]?.end);
/** The words of a name as they are compared, without initials and particles. */
export const keysOf = (context: MentionContext, range: WordRange): string[] =>
  context.words
    .slice(range.from, range.to)
    .filter((w) => w.text.length > 1 && !context.names.particles.includes(w.text))
    .map((w) => w.key);
