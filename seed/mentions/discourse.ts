import type { Entity } from '../../schema/shapes/claim.ts';
import type { FoundMention } from '../reading-parts.ts';
import { keyAt, type MentionContext } from './mention-context.ts';

/** A mention with where it stands: its words and sentence, whether it depends on a preposition, and whether it stands in quoted words. */
export type Placed = { mention: FoundMention; from: number; to: number; sentence: number; inPhrase: boolean; inQuote: boolean };

/** Places mentions in their sentences; in order. */
export function placeMentions(context: MentionContext, mentions: readonly FoundMention[]): Placed[] {
  const placed: Placed[] = [];
  let w = 0;
  for (const mention of mentions) {
    while (w < context.words.length && (context.words[w]?.end ?? 0) <= mention.start) w += 1;
    let to = w + 1;
    while (to < context.words.length && (context.words[to]?.start ?? 0) < mention.end) to += 1;
    placed.push(placeAt(context, mention, w, to, placed.at(-1) ?? null));
  }
  return placed;
}

/** Places one mention; `before` is the one placed before it. */
export function placeAt(context: MentionContext, mention: FoundMention, from: number, to: number, before: Placed | null): Placed {
  const sentence = context.sentenceOf[from] ?? -1;
  let word = keyAt(context, from - 1, from);
  if (word === 'the' || word === 'sang' || word === 'para') word = keyAt(context, from - 2, from);
  const isJoined = context.names.and.includes(word) && before !== null && before.sentence === sentence && before.to === from - 1;
  const inPhrase = isJoined ? before.inPhrase : context.names.prepositions.includes(word);
  return { mention, from, to, sentence, inPhrase, inQuote: isQuoted(context, sentence, mention.start) };
}

/** Whether an offset lies in quoted words, counting the marks from the beginning of the sentence. */
export function isQuoted(context: MentionContext, sentence: number, at: number): boolean {
  const start = context.sentences[sentence]?.start ?? at;
  let open = false;
  for (const mark of context.text.slice(start, at)) {
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"') open = !open;
  }
  return open;
}

/** Whether a mention is one person, known by name or at least told apart. */
export const isPerson = ({ mention }: Placed): boolean => mention.type === 'person' && mention.entity !== null;

/** Who acts in a sentence: the first person (or several joined by "and") outside of prepositional phrases and quoted words. */
export function subjectOf(placed: readonly Placed[], sentence: number, before = Number.POSITIVE_INFINITY): Placed | null {
  return placed.find((p) => p.sentence === sentence && p.from < before && isPerson(p) && !p.inPhrase && !p.inQuote) ?? null;
}

/** Two or more who are named or act together. `at` is the word behind the last of them. */
export type Together = {
  at: number;
  sentence: number;
  members: Entity[];
  kind: 'persons' | 'states' | 'others';
  antecedent: FoundMention | null;
};

/** Those joined by "and" or a hyphen, or by acting together ("X met Y", "X … with Y"), in a sentence of the text. */
export function findTogether(context: MentionContext, placed: readonly Placed[]): Together[] {
  const { names } = context;
  const found: Together[] = [];
  placed.forEach((p, i) => {
    if (p.mention.type === 'group')
      found.push({ at: p.to, sentence: p.sentence, members: p.mention.members, kind: kindOfMembers(p.mention), antecedent: p.mention });
    const next = isPerson(p)
      ? placed.slice(i + 1, i + 6).find((q) => isPerson(q) && q.mention.entity?.id !== p.mention.entity?.id)
      : placed[i + 1];
    if (!next || next.sentence !== p.sentence) return;
    const between = context.words.slice(p.to, next.from).map((w) => w.key);
    const gap = context.text.slice(p.mention.end, next.mention.start);
    const isJoined = (between.length === 1 && names.and.includes(between[0] ?? '')) || (between.length === 0 && gap === '-');
    const [a, b] = [p.mention.entity, next.mention.entity];
    if (!a || !b || a.id === b.id) return;
    if (isJoined && isState(p) && isState(next))
      found.push({ at: next.to, sentence: p.sentence, members: [a, b], kind: 'states', antecedent: null });
    if (!isPerson(p) || !isPerson(next) || p.inQuote !== next.inQuote) return;
    const isApart = between.some((word) => names.sayVerbs.includes(word)) || (!p.inPhrase && !next.inPhrase && /[,;]/.test(gap));
    const isWith = names.with.includes(keyAt(context, next.from - 1, next.from));
    if (isJoined || isWith || (!isApart && !p.inPhrase))
      found.push({ at: next.to, sentence: p.sentence, members: [a, b], kind: 'persons', antecedent: null });
    // "Together with Y, X said": the one in the phrase comes first.
    if (p.inPhrase && names.with.includes(keyAt(context, p.from - 1, p.from)) && !next.inPhrase)
      found.push({ at: next.to, sentence: p.sentence, members: [b, a], kind: 'persons', antecedent: null });
  });
  return found.sort((x, y) => x.at - y.at);
}

const isState = ({ mention }: Placed): boolean => mention.type === 'country' && mention.via !== 'demonym';

/** What the members of a group mention are. */
export const kindOfMembers = ({ members }: FoundMention): Together['kind'] =>
  members.length === 0
    ? 'others'
    : members.every((m) => m.kind === 'person')
      ? 'persons'
      : members.every((m) => m.kind === 'country')
        ? 'states'
        : 'others';
