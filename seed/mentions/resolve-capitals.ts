import { hashOf, outletIdOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Word } from '../gazetteer/split-words.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { WordRange } from './capital-run.ts';
import { addToCast, type Cast, castByWords, localPerson } from './cast.ts';
import { choosePerson, isNamedBySurname, isNamedInFull, personsLike } from './choose-person.ts';
import { knownPerson } from './known-person.ts';
import { gapAfter, keyAt, type MentionContext, opensSentence } from './mention-context.ts';
import { keysOf, mentionOf, textOf } from './mention-of.ts';

/** Capitals that no table knows as they stand: a short name of somebody, another spelling, or somebody or something unknown. */
export function resolveCapitals(context: MentionContext, range: WordRange, cast: Cast): FoundMention | null {
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
  return withoutOpening(context, range, keys, cast) ?? unknownCapitals(context, range, keys, cast);
}

/** Where the word that opens a sentence stands before a name ("Gaya Jokowi …"), the name behind it; null where the first word may belong to it. */
function withoutOpening(context: MentionContext, range: WordRange, keys: readonly string[], cast: Cast): FoundMention | null {
  const first = context.words[range.from];
  if (keys.length < 2 || !first || !opensSentence(context, range.from) || !isAWord(context, first)) return null;
  const rest = { from: range.from + 1, to: range.to };
  const isSomebody =
    castByWords(cast, keys.slice(1)) !== null || choosePerson(context, personsLike(context.gazetteer, keys.slice(1))) !== null;
  const mention = isSomebody ? resolveCapitals(context, rest, cast) : null;
  return mention?.via === 'unknown' ? null : mention;
}

/** Whether a word in capitals is known to be no name: by the language, or because the text writes it small elsewhere. */
const isAWord = (context: MentionContext, word: Word): boolean => isCommon(context, word.key) || context.smallWords.has(word.key);

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
  if (/^[IVXLC]+$|\d/.test(name) && keys.length === 1) return null;
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
  const state =
    keys.length < 4 && !opensSentence(context, range.from) && context.names.stateIn === 'after' ? stateBehind(context, range) : null;
  if (state && !isCommon(context, first)) {
    const whole = { from: range.from, to: state };
    return mentionOf(context, whole, {
      type: 'organization',
      entity: localBody(context, textOf(context, whole)),
      via: 'unknown',
      rule: 'name-with-state',
    });
  }
  const common = isCommon(context, first);
  if (common && keys.length === 1) return null;
  const speaks = names.sayVerbs.includes(before) || names.sayVerbs.includes(after) || names.personBefore.includes(before);
  const isPlain =
    keys.length > 1 &&
    keys.length < 5 &&
    keys.every((key) => !isCommon(context, key) && !names.organisationHeads.includes(key)) &&
    !/\p{Lu}{3}/u.test(name);
  const isInside = !opensSentence(context, range.from) && !names.placePrepositions.includes(before);
  const isPerson =
    (keys.length > 1 && !common && (gazetteer.givenNames.has(first) || speaks || /^\p{Lu}\.? /u.test(name))) ||
    (speaks && !common) ||
    (isPlain && (isInside || explainedBehind(context, range) || gazetteer.surnames.has(keys.at(-1) ?? '')));
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

/** Whether words that tell who it is follow: "…, a cardiologist", "…, yang …". */
const explainedBehind = (context: MentionContext, range: WordRange): boolean =>
  gapAfter(context, range.to - 1) === ', ' && context.names.explaining.includes(keyAt(context, range.to, range.from));

const isCommon = (context: MentionContext, key: string): boolean => context.names.notNames.includes(key);
const outletOf = (name: string): Entity => ({ id: outletIdOf(name), name, kind: 'outlet' });

const localBody = ({ textId }: MentionContext, name: string): Entity => ({
  id: `local_${hashOf([textId, name])}`,
  name,
  kind: 'organization',
});

/** The end of a state's name that directly follows capitals ("Garuda Indonesia"); null where none does. */
function stateBehind(context: MentionContext, range: WordRange): number | null {
  const hit = context.hits[range.to];
  return hit &&
    gapAfter(context, range.to - 1) === ' ' &&
    hit.values.some((v) => v.kind === 'state') &&
    !isAcronymOfState(context, range.to)
    ? hit.to
    : null;
}

const isAcronymOfState = (context: MentionContext, i: number): boolean => /^\p{Lu}{2,3}$/u.test(context.words[i]?.text ?? '');

/** The range with a number behind it: "Rossiya 24". */
const withNumber = (context: MentionContext, range: WordRange): WordRange =>
  /^\d{1,3}$/.test(keyAt(context, range.to, range.from)) ? { ...range, to: range.to + 1 } : range;

/** Whether the whole sentence is in capitals: then capitals say nothing. */
function isShouted(context: MentionContext, range: WordRange): boolean {
  const sentence = context.sentences[context.sentenceOf[range.from] ?? -1];
  const text = sentence ? context.text.slice(sentence.start, sentence.end) : '';
  return text.length > 8 && text === text.toUpperCase();
}
