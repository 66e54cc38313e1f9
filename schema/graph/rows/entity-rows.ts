import { storedWords } from '../../search/fold-words.ts';
import type { Entity } from '../../shapes/claim.ts';
import type { Outlet } from '../../shapes/entry.ts';
import { nameKey, type Properties, present } from './properties.ts';

/** The node of an actor or a place. */
export function entityRow(entity: Entity): Properties {
  const { id, name, kind, qid, iso3, country } = entity;
  return present({
    id,
    name,
    kind,
    qid,
    iso3,
    country,
    k: nameKey(name, id),
    words: storedWords(name),
    body: JSON.stringify({ id, name, kind, qid, iso3, country }),
  });
}

/** The node of an outlet. */
export function outletRow({ id, name }: Outlet): Properties {
  return { id, name, k: nameKey(name, id), body: JSON.stringify({ id, name }) };
}

/** Of rows with one id, the one with the least body; in the order of the ids. */
export function leastRows(rows: readonly Properties[]): Properties[] {
  const least = new Map<string, Properties>();
  for (const row of rows) {
    const other = least.get(String(row.id));
    if (!other || String(row.body) < String(other.body)) least.set(String(row.id), row);
  }
  return [...least.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
