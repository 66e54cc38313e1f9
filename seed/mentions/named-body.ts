import { hashOf, slugOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import { bodyAt, bodyNounAt, skipPossessive } from './body-at.ts';
import type { WordRange } from './capital-run.ts';
import { gapAfter, isCapital, keyAt, type MentionContext } from './mention-context.ts';

/** A body named by words of its kind. `state`: whose it is, null where the words do not say. */
export type NamedBody = WordRange & { entity: Entity; state: Entity | null; type: 'organization' | 'place' | 'country'; rule: string };

/** A body of a state: "Kementerian Luar Negeri Rusia", "the US State Department". Its government and delegations are the state itself. */
export function stateBodyAt(context: MentionContext, i: number): NamedBody | null {
  const before = context.names.stateIn === 'before';
  const first = before ? plainState(context, i) : null;
  const noun = before ? first && bodyNounAt(context, skipPossessive(context, first.to)) : bodyNounAt(context, i);
  if (!noun) return null;
  let state = first;
  let to = noun.to;
  if (!before) {
    state = gapAfter(context, noun.to - 1) === ' ' ? plainState(context, noun.to) : null;
    if (state) to = state.to;
  }
  if (!state || (isCapital(context.words[to - 1]) && /^(on|for)$/.test(keyAt(context, to, i)))) return null;
  if (noun.name === 'Government' || noun.name === 'Delegation')
    return { from: i, to, entity: state.entity, state: state.entity, type: 'country', rule: 'government' };
  const isAgainst = noun.name === 'Opposition';
  const id = `body_${(state.entity.iso3 ?? state.entity.id).toLowerCase()}_${slugOf(noun.name)}`;
  const entity: Entity = {
    id,
    name: `${noun.name} of ${state.entity.name}`,
    kind: 'organization',
    ...(state.entity.iso3 && { country: state.entity.iso3 }),
  };
  return { from: i, to, entity, state: isAgainst ? null : state.entity, type: 'organization', rule: 'state-body' };
}

function plainState(context: MentionContext, i: number): (WordRange & { entity: Entity }) | null {
  const isState = context.hits[i]?.values.some((v) => v.kind === 'state' || v.kind === 'demonym');
  return isState ? bodyAt(context, i, 1) : null;
}

/** A body or place whose name opens with a word of its kind: "Universitas …", "Kota …". What follows in capitals belongs to it. */
export function namedByKindAt(context: MentionContext, i: number): NamedBody | null {
  const { words, names, textId } = context;
  if (!isCapital(words[i])) return null;
  const key = keyAt(context, i, i);
  const sort = names.organisationHeads.includes(key) ? 'organization' : names.placeHeads.includes(key) ? 'place' : null;
  if (!sort) return null;
  let to = i + 1;
  while (to - i < 8 && gapAfter(context, to - 1) === ' ' && context.sentenceOf[to] === context.sentenceOf[i]) {
    if (isCapital(words[to])) to += 1;
    else if (
      (names.and.includes(keyAt(context, to, i)) || key === 'ministry' || names.titleLinks.includes(keyAt(context, to, i))) &&
      isCapital(words[to + 1]) &&
      sort === 'organization' &&
      names.stateIn === 'before'
    )
      to += 2;
    else break;
  }
  if (to === i + 1) return null;
  const start = words[i]?.start ?? 0;
  const name = context.text.slice(start, words[to - 1]?.end);
  return { from: i, to, entity: { id: `local_${hashOf([textId, name])}`, name, kind: sort }, state: null, type: sort, rule: `kind:${key}` };
}
