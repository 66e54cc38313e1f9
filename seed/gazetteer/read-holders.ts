import { slugOf } from '../../schema/ids.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import { type Person, type State, type Tenure, tenureKey } from './gazetteer.ts';
import type { HolderRow } from './gazetteer-rows.ts';

/** Persons and what they held. Days cut to a month or a year count from its first day. */
export function readHolders(
  rows: readonly HolderRow[],
  states: ReadonlyMap<string, State>,
  organisations: Map<string, Entity>,
): { persons: Map<string, Person>; tenures: Map<string, Tenure[]> } {
  const persons = new Map<string, Person>();
  const tenures = new Map<string, Tenure[]>();
  const full = (day: string): string | null => (day.length === 10 ? day : day === '' ? null : `${day}-01-01`.slice(0, 10));
  const byName = new Map(rows.filter((r) => r.qid).map((r) => [`${r.body} ${r.person}`, r.qid]));
  for (const row of rows) {
    const body = states.get(row.body)?.entity ?? organisations.get(row.body) ?? organisationOf(row, organisations);
    const qid = row.qid || byName.get(`${row.body} ${row.person}`);
    const id = qid || `person_${row.body.toLowerCase()}_${slugOf(row.person)}`;
    const known = persons.get(id);
    const person: Person = known ?? { entity: personEntity(id, row.person, qid, body.iso3), tenures: [], names: [row.person] };
    if (!known) persons.set(id, person);
    for (const name of [row.person, row.also]) if (name && !person.names.includes(name)) person.names.push(name);
    const tenure: Tenure = {
      person,
      office: row.office,
      title: row.title,
      body,
      from: full(row.start),
      to: full(row.end),
      asOf: full(row.as_of) ?? '2022-07-01',
    };
    person.tenures.push(tenure);
    const key = tenureKey(body.iso3 ?? body.id, row.office);
    const held = tenures.get(key);
    if (held) held.push(tenure);
    else tenures.set(key, [tenure]);
  }
  for (const person of persons.values()) person.entity = ofState(person);
  return { persons, tenures };
}

function personEntity(id: string, name: string, qid: string | undefined, country: string | undefined): Entity {
  const entity: Entity = { id, name, kind: 'person' };
  if (qid) entity.qid = qid;
  if (country) entity.country = country;
  return entity;
}

/** A person's entity with the state in which most of their offices were. */
function ofState({ entity, tenures }: Person): Entity {
  if (tenures.length === 1) return entity;
  const counts = new Map<string, number>();
  for (const { body } of tenures) if (body.iso3) counts.set(body.iso3, (counts.get(body.iso3) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most ? { ...entity, country: most[0] } : entity;
}

/** A body that is only known by its head: named after the words behind "of" in the title. */
function organisationOf(row: HolderRow, organisations: Map<string, Entity>): Entity {
  const name =
    row.title
      .match(/\bof the (.*)$|\bof (.*)$/)
      ?.slice(1)
      .find(Boolean) ?? row.title;
  const entity: Entity = { id: row.body, name, kind: 'organization', qid: row.body };
  organisations.set(row.body, entity);
  return entity;
}
