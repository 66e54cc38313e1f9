import type { Entity } from '../../schema/shapes/claim.ts';
import type { NameValue, Person, RoleWord } from '../gazetteer/gazetteer.ts';
import type { FoundMention } from '../reading-parts.ts';
import { actingFor } from './acting-for.ts';
import type { WordRange } from './capital-run.ts';
import { addToCast, type Cast, castByWords, localPerson } from './cast.ts';
import { choosePerson, isNamedBySurname, isNamedInFull, personsLike } from './choose-person.ts';
import { isGovernment } from './city-or-government.ts';
import type { NamedWords } from './find-named.ts';
import { knownPerson } from './known-person.ts';
import type { MentionContext } from './mention-context.ts';
import { keysOf, mentionOf, textOf } from './mention-of.ts';
import type { PluralTitle } from './plural-title.ts';
import { resolveCapitals } from './resolve-capitals.ts';
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
    if (item.sort === 'capitals' && item.at.to - item.at.from > 1) put(index, resolveCapitals(context, item.at, cast));
  });
  named.forEach((item, index) => {
    if (item.sort === 'title' && !item.at.name) put(index, titleAlone(context, item.at, cast));
    if (item.sort === 'capitals' && !byIndex.has(index)) put(index, resolveCapitals(context, item.at, cast));
    if (item.sort === 'plural') put(index, holdersOfTitle(context, item.at, cast));
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
  const mentions = [...byIndex].sort(([a], [b]) => a - b).map(([, mention]) => mention);
  // A longer name may have taken in the state behind it.
  return mentions.filter((mention, i) => mention.start >= (mentions[i - 1]?.end ?? 0));
}

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
  const words = textOf(context, phrase.title);
  const capacity = phrase.roles.length === 0 && /['’]s$/.test(words) ? null : words;
  const country = phrase.body?.iso3;
  const entity =
    person?.entity ?? member?.entity ?? localPerson(textId, textOf(context, name), context.words[name.from]?.start ?? 0, country);
  addToCast(cast, entity, person, textOf(context, name), phrase);
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

/** One title of several states: their holders, where all are known; else the states themselves act. */
function holdersOfTitle(context: MentionContext, phrase: PluralTitle, cast: Cast): FoundMention {
  const holders = phrase.bodies.map((body) => titleHolder(context, phrase.roles, body, false, cast)?.entity);
  const members = holders.flatMap((entity) => entity ?? []);
  const isKnown = members.length === phrase.bodies.length;
  const mention = mentionOf(context, phrase, {
    type: 'group',
    entity: null,
    via: 'pair',
    capacity: textOf(context, phrase),
    members: isKnown ? members : phrase.bodies,
    rule: isKnown ? 'titles-of-states' : 'states-of-titles',
  });
  return { ...mention, memberActors: phrase.bodies };
}

/** Whom a title of a body means: whom the text gave it, else who held the office on the day. */
function titleHolder(
  context: MentionContext,
  roles: readonly RoleWord[],
  body: Entity,
  isFormer: boolean,
  cast: Cast,
): { entity: Entity; isInText: boolean } | null {
  const member = castByTitle(context, cast, roles, body, isFormer);
  const holder = context.on !== null && !isFormer ? holderOf(context.gazetteer, roles, body, context.on) : null;
  const inText = holder ? cast.find((m) => m.person === holder) : undefined;
  const entity = inText?.entity ?? member?.entity ?? holder?.entity;
  return entity ? { entity, isInText: inText !== undefined || member !== null } : null;
}

/** A title without a name: whom the text gave that title, else who held the office on the day. */
function titleAlone(context: MentionContext, phrase: TitlePhrase, cast: Cast): FoundMention | null {
  const capacity = textOf(context, phrase.title);
  if (!phrase.body) return null;
  const found = titleHolder(context, phrase.roles, phrase.body, phrase.isFormer || phrase.isElect, cast);
  const entity = found?.entity ?? null;
  const forActor = phrase.isFormer ? null : phrase.body;
  return mentionOf(context, phrase, {
    type: 'person',
    entity,
    via: 'title',
    capacity,
    forActor,
    rule: found === null ? 'title-open' : found.isInText ? 'title-in-text' : 'title-on-day',
  });
}

/** "the Black Sea resort of Sochi": the first name only describes the second. */
const describesAnother = (context: MentionContext, { to }: WordRange): boolean =>
  /^ \p{Ll}+ (?:of|di) $/u.test(context.text.slice(context.words[to - 1]?.end, context.words[to + 2]?.start)) &&
  (context.hits[to + 2]?.values.some((v) => v.kind === 'place') ?? false);

/** A name that a table knows and that is no person. */
function knownName(context: MentionContext, range: WordRange, values: readonly NameValue[]): FoundMention | null {
  if (values.some((v) => v.kind === 'place') && describesAnother(context, range)) return null;
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
