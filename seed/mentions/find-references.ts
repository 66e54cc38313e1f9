import type { FoundMention } from '../reading-parts.ts';
import type { Cast } from './cast.ts';
import { type Placed, placeAt, placeMentions } from './discourse.ts';
import type { NamedWords } from './find-named.ts';
import type { MentionContext } from './mention-context.ts';
import { referenceAt } from './reference-at.ts';
import { resolveReference } from './resolve-reference.ts';

/** How many mentions before it a reference may lean on. */
const WINDOW = 250;

/** Tells whom pronouns, pairs and titles with an article mean; reads from the beginning, so that one reference may lean on the one before. Answers all mentions, in order. */
export function findReferences(
  context: MentionContext,
  mentions: readonly FoundMention[],
  named: readonly NamedWords[],
  cast: Cast,
): FoundMention[] {
  const waiting = placeMentions(context, mentions);
  const titles = new Map(named.flatMap((n) => (n.sort === 'title' && !n.at.name && !n.at.body ? [[n.at.from, n.at] as const] : [])));
  const placed: Placed[] = [];
  let next = 0;
  for (let i = 0; i < context.words.length; ) {
    const known = waiting[next];
    if (known && known.from <= i) {
      placed.push(known);
      next += 1;
      i = Math.max(i, known.to);
      continue;
    }
    const reference = context.sentenceOf[i] === -1 ? null : referenceAt(context, i, titles);
    const isFree = reference !== null && (known === undefined || known.from >= reference.to);
    const mention = isFree ? resolveReference(context, reference, placed.slice(-WINDOW), waiting.slice(next, next + 4), cast) : null;
    if (mention && reference) placed.push(placeAt(context, mention, reference.from, reference.to, placed.at(-1) ?? null));
    i = isFree ? reference.to : i + 1;
  }
  return placed.map((p) => p.mention);
}
