import { hashOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Person, RoleWord } from '../gazetteer/gazetteer.ts';
import { splitWords } from '../gazetteer/split-words.ts';

/** Somebody whom the text names. `body` and `roles` are those of the titles that the text gives them. */
export type CastMember = {
  entity: Entity;
  person: Person | null;
  keys: Set<string>;
  body: Entity | null;
  roles: RoleWord[];
  isFormer: boolean;
};

/** Everybody whom the text names, in the order of being found. */
export type Cast = CastMember[];

/** Adds somebody to the cast, or what is new about them. */
export function addToCast(
  cast: Cast,
  entity: Entity,
  person: Person | null,
  name: string,
  title: { body: Entity | null; roles: readonly RoleWord[]; isFormer: boolean } | null,
): CastMember {
  let member = cast.find((m) => m.entity.id === entity.id);
  if (!member) {
    member = { entity, person, keys: new Set(), body: null, roles: [], isFormer: false };
    cast.push(member);
  }
  for (const word of splitWords(name)) member.keys.add(word.key);
  for (const own of person?.names ?? []) for (const word of splitWords(own)) member.keys.add(word.key);
  if (title) {
    member.body ??= title.body;
    member.roles.push(...title.roles);
    member.isFormer ||= title.isFormer;
  }
  return member;
}

/** The one of the cast whom these words of a name mean: all of them are theirs. Those of the gazetteer come first. */
export function castByWords(cast: Cast, keys: readonly string[]): CastMember | null {
  const fit = cast.filter((member) => keys.every((key) => member.keys.has(key)));
  return fit.find((member) => member.person !== null) ?? fit[0] ?? null;
}

/** A person only this text knows. */
export const localPerson = (textId: string, name: string, start: number, country: string | undefined): Entity => ({
  id: `local_${hashOf([textId, start])}`,
  name,
  kind: 'person',
  ...(country && { country }),
});
