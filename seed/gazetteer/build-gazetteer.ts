import { slugOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import type { Language } from '../../schema/words/closed-lists.ts';
import type { Gazetteer, NameValue, Person, State } from './gazetteer.ts';
import type { GazetteerTables } from './gazetteer-rows.ts';
import { addName, createNameTrie, type NameCase } from './name-trie.ts';
import { readHolders } from './read-holders.ts';
import { keyOf, wordsOfName } from './split-words.ts';

/** Offices whose holders the news names by one word. */
const NEWSWORTHY = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'head_of_organisation',
  'vice_head_of_state',
  'defence_minister',
  'crown_prince',
  'spokesperson',
  'security_council',
]);
/** States whose persons put the family's name first. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'KHM', 'SGP', 'HKG', 'MAC']);
/** States where every word of a name may stand alone. */
const ANY_WORD = new Set(['IDN', 'MYS', 'BRN', 'MMR', 'TLS', 'LAO', 'THA']);
/** Words that are part of names but never a name. */
const PARTICLES = new Set(
  'al el bin ibn abu abd abdul van von der den de da do dos di la le los del jr sr ii iii iv xiv xvi ii mohammed muhammad mohamed mohammad'.split(
    ' ',
  ),
);

/** Builds the gazetteer out of its tables. Pure. */
export function buildGazetteer(tables: GazetteerTables): Gazetteer {
  const trie = createNameTrie<NameValue>();
  const add = (name: string, value: NameValue, kase: NameCase = caseOf(name)): void => addName(trie, name, kase, value);

  const states = new Map<string, State>();
  for (const row of tables.states) {
    const entity: Entity = {
      id: row.qid || `state_${row.iso3.toLowerCase()}`,
      name: row.name_en,
      kind: 'country',
      iso3: row.iso3,
      country: row.iso3,
      ...(row.qid && { qid: row.qid }),
    };
    const state: State = { entity, leads: row.leads, major: row.major === '1' };
    states.set(row.iso3, state);
    add(row.name_en, { lang: null, kind: 'state', state });
    add(row.name_id, { lang: 'id', kind: 'state', state });
    for (const name of row.aliases_en) add(name, { lang: name.length > 4 ? null : 'en', kind: 'state', state });
    for (const name of row.aliases_id) add(name, { lang: 'id', kind: 'state', state });
    for (const name of row.demonyms_en) add(name, { lang: 'en', kind: 'demonym', state });
  }

  const organisations = new Map<string, Entity>();
  for (const row of tables.organisations) {
    const entity: Entity = { id: row.qid, name: row.name, kind: 'organization', qid: row.qid };
    organisations.set(row.qid, entity);
    for (const name of [row.name, ...row.aliases_en]) add(name, { lang: name.length > 2 ? null : 'en', kind: 'organisation', entity });
    for (const name of [row.name_id, ...row.aliases_id]) add(name, { lang: 'id', kind: 'organisation', entity });
  }
  for (const row of tables.moreOrganisations) {
    const entity: Entity = {
      id: `org_${slugOf(row.name)}`,
      name: row.name,
      kind: 'organization',
      ...(row.state && { country: row.state }),
    };
    for (const name of [row.name, ...row.aliases]) add(name, { lang: name.length > 2 ? null : 'id', kind: 'organisation', entity });
  }
  const union = organisations.get('Q458');
  const nations = organisations.get('Q1065');

  for (const row of tables.outlets) {
    const entity: Entity = {
      id: row.qid || `outlet_${slugOf(row.name)}`,
      name: row.name,
      kind: 'outlet',
      ...(row.qid && { qid: row.qid }),
      ...(row.country && { country: row.country }),
    };
    for (const name of [row.name, ...row.aliases])
      if (name.length > 2 || name === 'RT' || name === 'AP') add(name, { lang: null, kind: 'outlet', entity });
  }

  const places = new Map<string, Entity>();
  for (const row of tables.places) {
    const country = row.state || undefined;
    const entity: Entity = {
      id: row.qid || `place_${slugOf(row.name)}`,
      name: row.name,
      kind: 'place',
      ...(row.qid && { qid: row.qid }),
      ...(country && { country }),
    };
    for (const name of [row.name, row.name_id, ...row.aliases]) {
      if (!places.has(keyOf(name))) places.set(keyOf(name), entity);
      add(name, { lang: null, kind: 'place', entity, sort: row.kind });
    }
  }

  for (const row of tables.metonyms) {
    const state = row.state === 'EUU' ? union : row.state === 'UNO' ? nations : states.get(row.state)?.entity;
    if (!state) continue;
    const lang: Language | null = row.lang === '' || row.sure === 'city' ? null : row.lang;
    const found = states.get(row.state);
    if (row.sure === 'name' && found) add(row.surface, { lang, kind: 'state', state: found });
    if (row.sure === 'name') continue;
    const place: Entity = places.get(keyOf(row.surface)) ?? {
      id: `place_${slugOf(row.surface)}`,
      name: row.surface,
      kind: 'place',
      ...(found && { country: row.state }),
    };
    add(row.surface, { lang: row.lang === 'en' ? null : lang, kind: 'metonym', state, organ: row.organ, sure: row.sure, place });
  }
  for (const row of tables.states) {
    const state = states.get(row.iso3);
    const place = places.get(keyOf(row.capital));
    if (!state || !place || row.capital === row.name_en || tables.metonyms.some((m) => places.get(keyOf(m.surface)) === place)) continue;
    const names = tables.places.find((p) => p.name === row.capital);
    for (const name of new Set([row.capital, names?.name_id ?? row.capital, ...(names?.aliases ?? [])])) {
      add(name, { lang: null, kind: 'metonym', state: state.entity, organ: 'government', sure: 'city', place });
    }
  }

  for (const row of tables.roles) {
    add(
      row.surface,
      {
        lang: row.lang || null,
        kind: 'role',
        role: { surface: row.surface, offices: row.offices, title: row.title_en ? new RegExp(row.title_en) : null, kind: row.kind },
      },
      'any',
    );
  }

  const { persons, tenures } = readHolders(tables.holders, states, organisations);
  for (const person of persons.values())
    for (const name of person.names) if (name.includes(' ') || name.includes('-')) add(name, { lang: null, kind: 'person', person });

  const surnames = new Map<string, Person[]>();
  const short = (word: string, person: Person): void => {
    const list = surnames.get(word);
    if (!list) surnames.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  const given = new Map<string, number>();
  for (const person of persons.values()) {
    const first = wordsOfName(person.entity.name)[0]?.key;
    if (first && first.length > 2) given.set(first, (given.get(first) ?? 0) + 1);
    if (!person.tenures.some((t) => NEWSWORTHY.has(t.office))) continue;
    for (const word of shortNames(person)) short(word, person);
  }
  const givenNames = new Set([...given].flatMap(([name, count]) => (count > 1 ? [name] : [])));
  const everybody = [...persons.values()];
  const personOf = (body: string, name: string): Person | undefined =>
    everybody.find(
      (person) => person.tenures.some((t) => (t.body.iso3 ?? t.body.id) === body) && person.names.some((own) => keyOf(own) === keyOf(name)),
    );

  for (const row of tables.moreNames) {
    const lang = row.lang || null;
    const state = states.get(row.ref);
    const organisation = organisations.get(row.ref);
    if (row.kind === 'state' && state) add(row.surface, { lang, kind: 'state', state });
    if (row.kind === 'demonym' && state) add(row.surface, { lang, kind: 'demonym', state });
    if (row.kind === 'org' && organisation) add(row.surface, { lang, kind: 'organisation', entity: organisation });
    const [body, name] = row.ref.split(':');
    const person = row.kind === 'person' ? personOf(body ?? '', name ?? '') : undefined;
    if (person) {
      person.names.push(row.surface);
      const words = wordsOfName(row.surface);
      if (words.length === 1) short(words[0]?.key ?? '', person);
      else add(row.surface, { lang, kind: 'person', person });
      if (words.length > 1 && !FAMILY_FIRST.has(person.entity.country ?? '')) short(words.at(-1)?.key ?? '', person);
    }
  }
  const languagesOfState = new Map(tables.stateLanguages.map(({ iso3, languages }) => [iso3, languages]));
  return { trie, states, languagesOfState, tenures, surnames, givenNames };
}

/** Short names in capitals are acronyms; all others keep the capitals they have. */
const caseOf = (name: string): NameCase => (/^[\p{Lu}\p{N}.&-]{2,8}\+?$/u.test(name) && !name.includes(' ') ? 'acronym' : 'capital');

/** The words of a person's name that the news uses alone. */
function shortNames(person: Person): string[] {
  const words = wordsOfName(person.entity.name)
    .map((w) => w.key)
    .filter((w) => !PARTICLES.has(w) && w.length > 1);
  const countries = person.tenures.map((t) => t.body.iso3 ?? '');
  if (words.length < 2) return words;
  if (countries.some((c) => FAMILY_FIRST.has(c))) return words.slice(0, 1);
  if (countries.some((c) => ANY_WORD.has(c))) return words.filter((w) => w.length > 3);
  return words.slice(-1);
}
