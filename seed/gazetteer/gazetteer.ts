import type { Entity } from '../../schema/shapes/claim.ts';
import type { CivilDay } from '../../schema/shapes/day-span.ts';
import type { Language } from '../../schema/words/closed-lists.ts';
import type { NameTrie } from './name-trie.ts';

/** A state: `leads` says which head is called its leader; `major` ones are named in the news by their leader's surname alone. */
export type State = { entity: Entity; leads: 'state' | 'government'; major: boolean };

/** A stretch of holding an office of a state or organisation. `from` and `to` (exclusive) are days or the first day of what is known, null where open. `asOf`: the last day on which an open one was confirmed. */
export type Tenure = {
  person: Person;
  office: string;
  title: string;
  body: Entity;
  from: CivilDay | null;
  to: CivilDay | null;
  asOf: CivilDay;
};

/** A person of the gazetteer with all that they held. */
export type Person = { entity: Entity; tenures: Tenure[]; names: string[] };

/** A role word. `offices` in the order in which they are tried; `title` narrows the holders by their English title. */
export type RoleWord = { surface: string; offices: string[]; title: RegExp | null; kind: 'office' | 'former' | 'acting' | 'elect' };

/** What a name may stand for. `lang` null: in every language. */
export type NameValue = { lang: Language | null } & (
  | { kind: 'state'; state: State }
  | { kind: 'demonym'; state: State }
  | { kind: 'metonym'; state: Entity; organ: string; sure: 'sure' | 'maybe' | 'city'; place: Entity }
  | { kind: 'organisation'; entity: Entity }
  | { kind: 'outlet'; entity: Entity }
  | { kind: 'place'; entity: Entity; sort: 'city' | 'region' | 'sea' | 'site' }
  | { kind: 'person'; person: Person }
  | { kind: 'role'; role: RoleWord }
);

/** All that the reader knows of the world beforehand. Built once, never changed. */
export type Gazetteer = {
  trie: NameTrie<NameValue>;
  states: ReadonlyMap<string, State>;
  /** The official languages of states, by iso3, as ISO 639 codes. */
  languagesOfState: ReadonlyMap<string, readonly string[]>;
  /** Tenures of a body (iso3 or QID of its entity) and office. */
  tenures: ReadonlyMap<string, readonly Tenure[]>;
  /** Persons by each single word of their names that may stand alone for them. */
  surnames: ReadonlyMap<string, readonly Person[]>;
  /** First words of known persons' names: a hint that capitals are a person. */
  givenNames: ReadonlySet<string>;
};

/** The key of {@link Gazetteer.tenures}. */
export const tenureKey = (body: string, office: string): string => `${body} ${office}`;
