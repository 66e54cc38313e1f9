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
  const found: Together[] = [];
  let chainedTo = 0;
  placed.forEach((p, i) => {
    const { sentence } = p;
    if (p.mention.type === 'group')
      found.push({ at: p.to, sentence, members: p.mention.members, kind: kindOfMembers(p.mention), antecedent: p.mention });
    const chain = chainFrom(context, placed, i);
    const last = chain.at(-1);
    if (chain.length > 1 && last) {
      const members = [
        ...new Map(chain.flatMap((c) => (c.mention.entity ? [[c.mention.entity.id, c.mention.entity] as const] : []))).values(),
      ];
      found.push({ at: last.to, sentence, members, kind: isPerson(p) ? 'persons' : 'states', antecedent: null });
    }
    const other = isPerson(p) && chain.length === 1 && i >= chainedTo ? actingWith(context, placed, i) : null;
    chainedTo = Math.max(chainedTo, chain.length > 1 ? i + chain.length : 0);
    if (other) found.push(other);
  });
  return found.sort((x, y) => x.at - y.at || x.members.length - y.members.length);
}

/** The persons or states from the `i`th mention on that are joined to one another ("A, B and C"); the `i`th alone where none follow, or where it stands inside of a chain. */
function chainFrom(context: MentionContext, placed: readonly Placed[], i: number): Placed[] {
  const and = context.names.and.join('|');
  const joint = new RegExp(`^(?:, (?:(?:${and}) )?| (?:${and}) |-)$`);
  const isJoined = (a: Placed | undefined, b: Placed | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.sentence === b.sentence &&
    ((isPerson(a) && isPerson(b)) || (isState(a) && isState(b))) &&
    a.mention.entity?.id !== b.mention.entity?.id &&
    joint.test(context.text.slice(a.mention.end, b.mention.start));
  const first = placed[i];
  if (!first || isJoined(placed[i - 1], first)) return first ? [first] : [];
  const chain = [first];
  for (let n = i + 1; isJoined(placed[n - 1], placed[n]); n += 1) chain.push(placed[n] as Placed);
  // Names set side by side by commas alone are no company: one explains the other.
  const closes = chain.length > 1 && !/^, $/.test(context.text.slice(chain.at(-2)?.mention.end, chain.at(-1)?.mention.start));
  return closes ? chain : [first];
}

/** The `i`th mention, a person, and the next other one of the sentence, where they act together. */
function actingWith(context: MentionContext, placed: readonly Placed[], i: number): Together | null {
  const { names } = context;
  const p = placed[i];
  const nextAt = placed.findIndex((q, n) => n > i && n <= i + 5 && isPerson(q) && q.mention.entity?.id !== p?.mention.entity?.id);
  const next = placed[nextAt];
  const [a, b] = [p?.mention.entity, next?.mention.entity];
  if (!p || !next || !a || !b || next.sentence !== p.sentence || p.inQuote !== next.inQuote) return null;
  const between = context.words.slice(p.to, next.from).map((w) => w.key);
  const isWith = (q: Placed): boolean => names.with.includes(keyAt(context, q.from - 1, q.from));
  const isApart =
    between.some((word) => names.sayVerbs.includes(word)) ||
    (!p.inPhrase && !next.inPhrase && /[,;]/.test(context.text.slice(p.mention.end, next.mention.start)));
  const company = chainFrom(context, placed, nextAt);
  const at = company.at(-1)?.to ?? next.to;
  const others = company.flatMap(({ mention }) => (mention.entity && mention.entity.id !== a.id ? [mention.entity] : []));
  if (isWith(next) || (!isApart && !p.inPhrase))
    return { at, sentence: p.sentence, members: [a, ...others], kind: 'persons', antecedent: null };
  // "Together with Y, X said": the one outside of the phrase comes first.
  return isWith(p) && !next.inPhrase ? { at, sentence: p.sentence, members: [b, a], kind: 'persons', antecedent: null } : null;
}

const isState = ({ mention }: Placed): boolean => mention.type === 'country' && mention.via !== 'demonym';

/** What the members of a group mention are. */
export const kindOfMembers = ({ members }: Pick<FoundMention, 'members'>): Together['kind'] =>
  members.length === 0
    ? 'others'
    : members.every((m) => m.kind === 'person')
      ? 'persons'
      : members.every((m) => m.kind === 'country')
        ? 'states'
        : 'others';
