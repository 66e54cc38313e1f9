import { hashOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Person } from '../gazetteer/gazetteer.ts';
import { splitWords } from '../gazetteer/split-words.ts';

/** Somebody whom the text names. `capacity` and `body` as the text's own title says, null without one. */
export type CastMember = {
  entity: Entity;
  person: Person | null;
  keys: Set<string>;
  body: Entity | null;
  offices: Set<string>;
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
  title: { body: Entity | null; offices: readonly string[]; isFormer: boolean } | null,
): CastMember {
  let member = cast.find((m) => m.entity.id === entity.id);
  if (!member) {
    member = { entity, person, keys: new Set(), body: null, offices: new Set(), isFormer: false };
    cast.push(member);
  }
  for (const word of splitWords(name)) member.keys.add(word.key);
  for (const own of person?.names ?? []) for (const word of splitWords(own)) member.keys.add(word.key);
  if (title) {
    member.body ??= title.body;
    for (const office of title.offices) member.offices.add(office);
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
