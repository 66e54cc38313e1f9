import { ACTOR_LABELS } from '../graph/layout.ts';
import { entityRow, leastRows, outletRow } from '../graph/rows/entity-rows.ts';
import type { Properties } from '../graph/rows/properties.ts';
import { createMissing, keepLeast, labelActors, type SharedLabel } from '../questions/write/put-least.ts';
import type { Entity } from '../shapes/claim.ts';
import type { Outlet } from '../shapes/entry.ts';
import type { RunStatement } from './graph-engine.ts';
import { writeBatches } from './write-batches.ts';

async function putLeast(run: RunStatement, label: SharedLabel, rows: readonly Properties[]): Promise<void> {
  await writeBatches(run, createMissing(label), rows);
  await writeBatches(run, keepLeast(label), rows);
}

/** Sees to it that the nodes of these actors are there, with their second labels. */
export async function writeActors(run: RunStatement, actors: readonly Entity[]): Promise<void> {
  const rows = leastRows(actors.map(entityRow));
  await putLeast(run, 'Actor', rows);
  for (const label of ['Person', 'Country', 'Organization', 'Group'] as const) {
    await writeBatches(
      run,
      labelActors(label),
      rows.filter((row) => ACTOR_LABELS[row.kind as Entity['kind']] === label).map((row) => ({ id: row.id })),
    );
  }
}

/** Sees to it that the nodes of these places are there. */
export async function writePlaces(run: RunStatement, places: readonly (Entity | null)[]): Promise<void> {
  await putLeast(run, 'Place', leastRows(places.flatMap((place) => (place ? [entityRow(place)] : []))));
}

/** Sees to it that the nodes of these outlets are there. */
export async function writeOutlets(run: RunStatement, outlets: readonly Outlet[]): Promise<void> {
  await putLeast(run, 'Outlet', leastRows(outlets.map(outletRow)));
}
