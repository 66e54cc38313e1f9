import { hashOf, outletIdOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { NameValue, Person } from '../gazetteer/gazetteer.ts';
import type { FoundMention, MentionVia } from '../reading-parts.ts';
import { actingFor } from './acting-for.ts';
import type { WordRange } from './capital-run.ts';
import { addToCast, type Cast, castByWords, localPerson } from './cast.ts';
import { choosePerson, isNamedBySurname, isNamedInFull, personsLike } from './choose-person.ts';
import { isGovernment } from './city-or-government.ts';
import type { NamedWords } from './find-named.ts';
import { keyAt, type MentionContext, opensSentence } from './mention-context.ts';
import { castByTitle, holderOf, officesOf } from './resolve-title.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Tells of each name who or what it means. Names in full and names with a title come first, so that the text itself explains its short names. */
export function resolveNamed(context: MentionContext, named: readonly NamedWords[], cast: Cast): FoundMention[] {
  const byIndex = new Map<number, FoundMention>();
  const put = (index: number, mention: FoundMention | null): void => {
    if (mention) byIndex.set(index, mention);
  };
  named.forEach((item, index) => {
    if (item.sort === 'title' && item.at.name) put(index, titledName(context, item.at, cast));
    if (item.sort === 'persons') put(index, nameInFull(context, item.at, item.persons, cast));
    if (item.sort === 'capitals' && item.at.to - item.at.from > 1) put(index, capitals(context, item.at, cast));
  });
  named.forEach((item, index) => {
    if (item.sort === 'title' && !item.at.name) put(index, titleAlone(context, item.at, cast));
    if (item.sort === 'capitals' && !byIndex.has(index)) put(index, capitals(context, item.at, cast));
    if (item.sort === 'group')
      put(
        index,
        mentionOf(context, item.at, { type: 'group', entity: null, via: 'anonymous', forActor: item.at.state, rule: 'anonymous' }),
      );
    if (item.sort === 'body')
      put(
        index,
        mentionOf(context, item.at, {
          type: item.at.type,
          entity: item.at.entity,
          via: item.at.rule.startsWith('kind') ? 'unknown' : item.at.type === 'country' ? 'metonym' : 'name',
          forActor: item.at.state,
          rule: item.at.rule,
        }),
      );
    if (item.sort === 'known') put(index, knownName(context, item.at, item.values));
  });
  return [...byIndex].sort(([a], [b]) => a - b).map(([, mention]) => mention);
}

type Meaning = {
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

const textOf = (context: MentionContext, range: WordRange): string =>
  context.text.slice(context.words[range.from]?.start, context.words[range.to - 1]?.end);
const keysOf = (context: MentionContext, range: WordRange): string[] =>
  context.words
    .slice(range.from, range.to)
    .filter((w) => w.text.length > 1 && !context.names.particles.includes(w.text))
    .map((w) => w.key);

/** A title with a name: the gazetteer's holder of that name, somebody named before, or a person only this text knows. */
function titledName(context: MentionContext, phrase: TitlePhrase, cast: Cast): FoundMention | null {
  const { gazetteer, textId } = context;
  const name = phrase.name;
  if (!name) return null;
  const offices = officesOf(gazetteer, phrase.roles, phrase.body);
  const hint = { body: phrase.body?.iso3 ?? phrase.body?.id ?? null, offices };
  const keys = keysOf(context, name);
  const known = name.persons.length > 0 ? name.persons : personsLike(gazetteer, keys);
  let person = choosePerson(context, known, hint);
  if (
    person &&
    name.persons.length === 0 &&
    hint.body === null &&
    !offices.some((o) => person?.tenures.some((t) => t.office === o)) &&
    !(keys.length === 1 && isNamedBySurname(context, person, known.length)) &&
    keys.length < 2
  )
    person = null;
  if (person && hint.body !== null && !person.tenures.some((t) => (t.body.iso3 ?? t.body.id) === hint.body) && name.persons.length === 0)
    person = null;
  const member = person ? null : castByWords(cast, keys);
  const capacity = textOf(context, phrase.title);
  const country = phrase.body?.iso3;
  const entity =
    person?.entity ?? member?.entity ?? localPerson(textId, textOf(context, name), context.words[name.from]?.start ?? 0, country);
  addToCast(cast, entity, person, textOf(context, name), { body: phrase.body, offices, isFormer: phrase.isFormer });
  const office = person ? actingFor(context, person) : null;
  const forActor = phrase.isFormer
    ? office && context.on !== null
      ? office.forActor
      : null
    : (phrase.body ?? office?.forActor ?? member?.body ?? null);
  return mentionOf(context, phrase, {
    type: 'person',
    entity,
    via: 'name',
    capacity,
    forActor,
    rule: person ? 'title-name' : 'title-unknown-name',
  });
}

/** A name in full that the gazetteer knows, unless a namesake is likelier. */
function nameInFull(context: MentionContext, range: WordRange, persons: readonly Person[], cast: Cast): FoundMention {
  const person = choosePerson(context, persons);
  const name = textOf(context, range);
  if (person && (isNamedInFull(context, person) || castByWords(cast, keysOf(context, range))))
    return knownPerson(context, range, person, cast, 'name', 'full-name');
  const entity = localPerson(context.textId, name, context.words[range.from]?.start ?? 0, undefined);
  const member = castByWords(cast, keysOf(context, range)) ?? addToCast(cast, entity, null, name, null);
  return mentionOf(context, range, { type: 'person', entity: member.entity, via: 'unknown', forActor: member.body, rule: 'namesake' });
}

function knownPerson(context: MentionContext, range: WordRange, person: Person, cast: Cast, via: MentionVia, rule: string): FoundMention {
  const member = addToCast(cast, person.entity, person, textOf(context, range), null);
  const { capacity, forActor, confirmed } = actingFor(context, person);
  const isFormer = member.isFormer && member.offices.size > 0;
  return mentionOf(context, range, {
    type: 'person',
    entity: person.entity,
    via,
    capacity: isFormer ? null : capacity,
    forActor: forActor ?? (isFormer ? null : member.body),
    rule: `${rule}:${confirmed}`,
  });
}

/** Capitals that no table knows as they stand: a short name of somebody, another spelling, or somebody or something unknown. */
function capitals(context: MentionContext, range: WordRange, cast: Cast): FoundMention | null {
  const { gazetteer, names } = context;
  const keys = keysOf(context, range);
  if (keys.length === 0) return null;
  const member = castByWords(cast, keys);
  if (member?.person) return knownPerson(context, range, member.person, cast, keys.length === 1 ? 'surname' : 'name', 'cast');
  if (member)
    return mentionOf(context, range, {
      type: 'person',
      entity: member.entity,
      via: keys.length === 1 ? 'surname' : 'unknown',
      forActor: member.isFormer ? null : member.body,
      rule: 'cast',
    });
  const isCommon = keys.length === 1 && (names.notNames.includes(keys[0] ?? '') || names.weakNames.includes(keys[0] ?? ''));
  if (!isCommon) {
    const like = personsLike(gazetteer, keys);
    const person = choosePerson(context, keys.length === 1 ? like.filter((p) => isNamedBySurname(context, p, like.length)) : like);
    if (person && (keys.length > 1 ? isNamedInFull(context, person) : true))
      return knownPerson(context, range, person, cast, keys.length === 1 ? 'surname' : 'name', keys.length === 1 ? 'surname' : 'spelling');
  }
  return unknownCapitals(context, range, keys, cast);
}

/** Somebody or something that only this text knows: told by the words around. */
function unknownCapitals(context: MentionContext, range: WordRange, keys: readonly string[], cast: Cast): FoundMention | null {
  const { names, gazetteer, words, textId } = context;
  const name = textOf(context, range);
  const before = keyAt(context, range.from - 1, range.from);
  const after = keyAt(context, range.to, range.from);
  const first = keys[0] ?? '';
  const isOutlet =
    (names.outlets.before.includes(before) && !isCommon(context, first)) ||
    (keys.length > 1 && names.outlets.tails.includes(keys.at(-1) ?? ''));
  if (isOutlet)
    return mentionOf(context, withNumber(context, range), {
      type: 'outlet',
      entity: outletOf(textOf(context, withNumber(context, range))),
      via: 'unknown',
      rule: 'outlet-cue',
    });
  const isAcronym = keys.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(name);
  if (isAcronym)
    return isShouted(context, range)
      ? null
      : mentionOf(context, range, {
          type: 'organization',
          entity: { id: `local_${hashOf([textId, name])}`, name, kind: 'organization' },
          via: 'unknown',
          rule: 'acronym',
        });
  const common = isCommon(context, first);
  if (common && keys.length === 1) return null;
  const speaks = names.sayVerbs.includes(before) || names.sayVerbs.includes(after);
  const isPerson =
    (keys.length > 1 && !common && (gazetteer.givenNames.has(first) || speaks || /^\p{Lu}\.? /u.test(name))) ||
    (speaks && !opensSentence(context, range.from));
  if (isPerson) {
    const entity = localPerson(textId, name, words[range.from]?.start ?? 0, undefined);
    addToCast(cast, entity, null, name, null);
    return mentionOf(context, range, { type: 'person', entity, via: 'unknown', rule: 'capitals' });
  }
  const isPlace = names.placePrepositions.includes(before) && !common && !opensSentence(context, range.from);
  if (isPlace)
    return mentionOf(context, range, {
      type: 'place',
      entity: { id: `local_${hashOf([textId, name])}`, name, kind: 'place' },
      via: 'unknown',
      rule: 'place-preposition',
    });
  return null;
}

const isCommon = (context: MentionContext, key: string): boolean => context.names.notNames.includes(key);
const outletOf = (name: string): Entity => ({ id: outletIdOf(name), name, kind: 'outlet' });

/** The range with a number behind it: "Rossiya 24". */
const withNumber = (context: MentionContext, range: WordRange): WordRange =>
  /^\d{1,3}$/.test(keyAt(context, range.to, range.from)) ? { ...range, to: range.to + 1 } : range;

/** Whether the whole sentence is in capitals: then capitals say nothing. */
function isShouted(context: MentionContext, range: WordRange): boolean {
  const sentence = context.sentences[context.sentenceOf[range.from] ?? -1];
  const text = sentence ? context.text.slice(sentence.start, sentence.end) : '';
  return text.length > 8 && text === text.toUpperCase();
}

/** A title without a name: whom the text gave that title, else who held the office on the day. */
function titleAlone(context: MentionContext, phrase: TitlePhrase, cast: Cast): FoundMention | null {
  const { gazetteer, on } = context;
  const capacity = textOf(context, phrase.title);
  if (!phrase.body) return null;
  const member = castByTitle(gazetteer, cast, phrase.roles, phrase.body, phrase.isFormer);
  const holder = on !== null && !phrase.isFormer && !phrase.isElect ? holderOf(gazetteer, phrase.roles, phrase.body, on) : null;
  const inText = holder && cast.find((m) => m.person === holder);
  const entity = inText?.entity ?? member?.entity ?? holder?.entity ?? null;
  const forActor = phrase.isFormer ? null : phrase.body;
  return mentionOf(context, phrase, {
    type: 'person',
    entity,
    via: 'title',
    capacity,
    forActor,
    rule: entity === null ? 'title-open' : member ? 'title-in-text' : 'title-on-day',
  });
}

/** A name that a table knows and that is no person. */
function knownName(context: MentionContext, range: WordRange, values: readonly NameValue[]): FoundMention | null {
  const metonym = values.find((v) => v.kind === 'metonym');
  const state = values.find((v) => v.kind === 'state');
  if (metonym?.kind === 'metonym' && !state) {
    if (isGovernment(context, range.from, range.to, metonym.sure))
      return mentionOf(context, range, {
        type: metonym.state.kind,
        entity: metonym.state,
        via: 'metonym',
        forActor: metonym.state,
        rule: `metonym:${metonym.organ}`,
      });
    return mentionOf(context, range, { type: 'place', entity: metonym.place, via: 'name', rule: 'place' });
  }
  if (state?.kind === 'state')
    return mentionOf(context, range, { type: 'country', entity: state.state.entity, via: 'name', rule: 'state' });
  for (const value of values) {
    if (value.kind === 'demonym')
      return mentionOf(context, range, { type: 'country', entity: value.state.entity, via: 'demonym', rule: 'demonym' });
    if (value.kind === 'organisation')
      return mentionOf(context, range, { type: 'organization', entity: value.entity, via: 'name', rule: 'organisation' });
    if (value.kind === 'outlet') return mentionOf(context, range, { type: 'outlet', entity: value.entity, via: 'name', rule: 'outlet' });
    if (value.kind === 'place') return mentionOf(context, range, { type: 'place', entity: value.entity, via: 'name', rule: value.sort });
  }
  return null;
}
