import type { Entity } from '../../schema/shapes/claim.ts';
import type { RoleWord } from '../gazetteer/gazetteer.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { WordRange } from './capital-run.ts';
import type { Cast } from './cast.ts';
import { findTogether, isPerson, isQuoted, kindOfMembers, type Placed, subjectOf, type Together } from './discourse.ts';
import type { MentionContext } from './mention-context.ts';
import { mentionOf } from './mention-of.ts';
import type { Reference } from './reference-at.ts';
import { fitsTitle } from './resolve-title.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** How many sentences a reference reaches back. */
const REACH = 3;
/** What makes a person one of "the leaders". */
const HEAD: RoleWord = {
  surface: 'head',
  offices: ['head_of_state', 'head_of_government', 'head_of_organisation'],
  title: null,
  kind: 'office',
};

/** Whom a reference means; null where nobody was named that it could mean. */
export function resolveReference(
  context: MentionContext,
  reference: Reference,
  before: readonly Placed[],
  later: readonly Placed[],
  cast: Cast,
): FoundMention | null {
  const sentence = context.sentenceOf[reference.from] ?? -1;
  if (reference.sort === 'singular') return onePerson(context, reference, before, later, sentence);
  if (reference.sort === 'title') return titleReferring(context, reference.phrase, reference, before, cast);
  const together = findTogether(context, before).filter((t) => t.at <= reference.from);
  if (reference.sort === 'plural') {
    const last = together.findLast((t) => sentence - t.sentence <= REACH);
    if (!last) return null;
    return several(context, reference, inOrder(before, last.members), 'pronoun', last.antecedent, before);
  }
  const fits = (members: readonly Entity[]): boolean =>
    reference.roles.length === 0 ||
    members.every((m) => cast.some((c) => c.entity.id === m.id && fitsTitle(context, c, reference.roles, null)));
  const size = (t: Together): boolean => reference.count === 0 || t.members.length === reference.count;
  const isHead = (members: readonly Entity[]): boolean =>
    members.every((m) => cast.some((c) => c.entity.id === m.id && fitsTitle(context, c, [HEAD], null)));
  const choose = (isOne: typeof fits) => {
    const persons = together.findLast((t) => t.kind === 'persons' && size(t) && isOne(t.members));
    return { persons, leading: persons?.members ?? leadingPersons(before, Math.max(2, reference.count), isOne) };
  };
  const heads = reference.heads ? choose(isHead) : null;
  const { persons, leading } = heads?.leading ? heads : choose(fits);
  const states = together.findLast((t) => t.kind === 'states' && t.members.length === Math.max(2, reference.count));
  const actors = leading ? actorsOf(before, leading) : null;
  const isNear = (t: Together | undefined): boolean => t !== undefined && sentence - t.sentence <= 1;
  let members: Entity[] | null | undefined;
  if (reference.of === 'persons') members = leading;
  else if (reference.of === 'either') {
    const near = [persons, states]
      .filter((t) => t !== undefined && sentence - t.sentence <= 2)
      .sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0];
    members = near?.members ?? leading ?? states?.members;
  } else members = isNear(states) ? states?.members : (actors ?? states?.members ?? (reference.of === 'sides' ? leading : null));
  if (!members) return null;
  return several(context, reference, inOrder(before, members), 'pair', null, before);
}

/** The persons most often named so far who act for different states; null where there are not as many. */
function leadingPersons(before: readonly Placed[], count: number, fits: (members: readonly Entity[]) => boolean): Entity[] | null {
  const counts = new Map<string, { entity: Entity; body: string; count: number }>();
  for (const p of before) {
    if (!isPerson(p) || !p.mention.entity) continue;
    const entry = counts.get(p.mention.entity.id) ?? {
      entity: p.mention.entity,
      body: p.mention.forActor?.id ?? p.mention.entity.id,
      count: 0,
    };
    counts.set(p.mention.entity.id, { ...entry, count: entry.count + 1 });
  }
  const leading: { entity: Entity; body: string }[] = [];
  for (const c of [...counts.values()].filter((c) => fits([c.entity])).sort((a, b) => b.count - a.count))
    if (!leading.some((l) => l.body === c.body)) leading.push(c);
  return leading.length >= count ? leading.slice(0, count).map((l) => l.entity) : null;
}

/** For whom two persons act; null where it is not told of both, or is the same. */
function actorsOf(before: readonly Placed[], persons: readonly Entity[]): Entity[] | null {
  const actors = persons.flatMap(
    (person) => before.findLast((p) => p.mention.entity?.id === person.id && p.mention.forActor !== null)?.mention.forActor ?? [],
  );
  return actors.length === persons.length && new Set(actors.map((a) => a.id)).size === actors.length ? actors : null;
}

/** The members in the order in which the text first names them (states by those who act for them). */
function inOrder(before: readonly Placed[], members: readonly Entity[]): Entity[] {
  const first = (entity: Entity): number => {
    const at = before.findIndex((p) => p.mention.entity?.id === entity.id || p.mention.forActor?.id === entity.id);
    return at === -1 ? before.length : at;
  };
  return [...members].sort((a, b) => first(a) - first(b));
}

function several(
  context: MentionContext,
  range: WordRange,
  members: Entity[],
  via: 'pair' | 'pronoun',
  antecedent: FoundMention | null,
  before: readonly Placed[],
): FoundMention {
  const rule = `${via}:${kindOfMembers({ members })}`;
  const memberActors = members.map(
    (member) => before.findLast((p) => p.mention.entity?.id === member.id && p.mention.forActor !== null)?.mention.forActor ?? null,
  );
  const mention = { ...mentionOf(context, range, { type: 'group', entity: null, via, members, rule }), memberActors };
  return antecedent ? { ...mention, antecedent: { start: antecedent.start, end: antecedent.end } } : mention;
}

/** "he", "ia": who acts in this sentence before the word, else in the ones before; inside a quotation not the one who speaks it. */
function onePerson(
  context: MentionContext,
  range: WordRange,
  before: readonly Placed[],
  later: readonly Placed[],
  sentence: number,
): FoundMention | null {
  const inQuote = isQuoted(context, sentence, context.words[range.from]?.start ?? 0);
  const speaker = inQuote ? (subjectOf(before, sentence) ?? subjectOf(before, sentence - 1)) : null;
  const passage = context.sentences[sentence]?.passage ?? 0;
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s -= 1) {
    if (passage - (context.sentences[s]?.passage ?? 0) > 1) break;
    const subject = inQuote
      ? before.findLast((p) => p.sentence === s && isPerson(p) && p.mention.entity?.id !== speaker?.mention.entity?.id)
      : subjectOf(before, s);
    const ahead = s === sentence && !subject && !inQuote ? subjectAhead(context, range, later, sentence) : null;
    if (ahead) return refersTo(context, range, ahead, 'pronoun', 'ahead');
    if (subject) return refersTo(context, range, subject, 'pronoun', s === sentence ? 'same-sentence' : 'sentence-before');
  }
  const last = before.findLast((p) => isPerson(p) && sentence - p.sentence <= 1 && p.mention.entity?.id !== speaker?.mention.entity?.id);
  return last ? refersTo(context, range, last, 'pronoun', 'nearest') : null;
}

/** In an opening phrase ("In his talks with X, Y said") a pronoun means the subject behind the comma. */
function subjectAhead(context: MentionContext, range: WordRange, later: readonly Placed[], sentence: number): Placed | null {
  const { start } = context.sentences[sentence] ?? { start: 0 };
  const opening = context.words.find((word) => word.start >= start);
  const at = context.words[range.from]?.start ?? start;
  if (!opening || !context.names.prepositions.includes(opening.key) || context.text.slice(start, at).includes(',')) return null;
  const subject = subjectOf(later, sentence);
  return subject && context.text.slice(at, subject.mention.start).includes(',') ? subject : null;
}

function refersTo(context: MentionContext, range: WordRange, to: Placed, via: 'pronoun' | 'title', rule: string): FoundMention {
  const { entity, forActor, capacity, start, end } = to.mention;
  return {
    ...mentionOf(context, range, {
      type: 'person',
      entity,
      via,
      capacity: via === 'title' ? context.text.slice(context.words[range.from]?.start, context.words[range.to - 1]?.end) : capacity,
      forActor,
      rule: `${via}:${rule}`,
    }),
    antecedent: { start, end },
  };
}

/** "sang presiden", "the minister": the last one named who fits. */
function titleReferring(
  context: MentionContext,
  phrase: TitlePhrase,
  range: WordRange,
  before: readonly Placed[],
  cast: Cast,
): FoundMention | null {
  const last = before.findLast((p) => {
    const member = cast.find((m) => m.entity.id === p.mention.entity?.id);
    return member !== undefined && member.isFormer === phrase.isFormer && fitsTitle(context, member, phrase.roles, null);
  });
  return last ? refersTo(context, range, last, 'title', 'definite') : null;
}
