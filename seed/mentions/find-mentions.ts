import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { Passage } from '../../schema/shapes/reading.ts';
import type { Language } from '../../schema/words/closed-lists.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { FoundMention, Sentence } from '../reading-parts.ts';
import type { Cast } from './cast.ts';
import { findNamed } from './find-named.ts';
import { findReferences } from './find-references.ts';
import { createMentionContext } from './mention-context.ts';
import { resolveNamed } from './resolve-named.ts';

/** What finding mentions needs beside the text. `on` is the day of the article, null where unknown; `textId` makes ids of what only this text knows. */
export type MentionOptions = { gazetteer: Gazetteer; language: Language; on: CivilDay | null; textId: string };

/**
 * Everybody and everything that a text names or refers to, in order of their places; none overlap.
 * A title and the name behind it are one mention, whose entity is the person and whose capacity is the title.
 */
export function findMentions(
  text: string,
  _passages: readonly Passage[],
  sentences: readonly Sentence[],
  options: MentionOptions,
): FoundMention[] {
  const context = createMentionContext(text, options.textId, sentences, options.gazetteer, options.language, options.on);
  const cast: Cast = [];
  const named = findNamed(context);
  const mentions = resolveNamed(context, named, cast);
  return findReferences(context, mentions, named, cast);
}
