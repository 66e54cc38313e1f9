import type { Door } from '../../door.ts';
import { DemarcheError } from '../../errors.ts';
import { neo4jDdl } from '../../graph/ddl/neo4j-ddl.ts';
import { LAYOUT_VERSION, WORLD_ID } from '../../graph/layout.ts';
import { CREATE_WORLD, READ_WORLD } from '../../questions/write/world-node.ts';
import { createDoor } from '../create-door.ts';
import { type ConnectedNeo4j, connectNeo4j, type Neo4jPlace } from './connect-neo4j.ts';
import { createNeo4jLog } from './create-neo4j-log.ts';
import { migrateNeo4j } from './migrate-neo4j.ts';

/** Makes the database ready: constraints, indexes, the World node. Does nothing where that was done. */
async function prepare(connected: ConnectedNeo4j, uri: string): Promise<void> {
  const { engine, runAlone } = connected;
  const [world] = await engine.read(READ_WORLD, { id: WORLD_ID }, {});
  const schema = world?.[4];
  if (schema === LAYOUT_VERSION) return;
  if (schema === LAYOUT_VERSION - 1) return migrateNeo4j(connected);
  if (world) {
    const message = `The database at ${uri} was written in layout ${schema}; this version writes ${LAYOUT_VERSION}. Export it with the version that wrote it, and add that to an empty database.`;
    throw new DemarcheError('STORE_BROKEN', message);
  }
  const [counted] = await engine.read('MATCH (n) RETURN count(n) AS nodes', {}, {});
  if (Number(counted?.[0]) > 0) {
    const message = `The database at ${uri} holds ${counted?.[0]} nodes that are not ours, and what we would set up in it holds for all of it: name an empty one.`;
    throw new DemarcheError('BAD_SETTING', message);
  }
  for (const statement of neo4jDdl()) await runAlone(statement);
  await runAlone('CALL db.awaitIndexes(60)');
  await engine.transact((run) => run(CREATE_WORLD, { id: WORLD_ID, schema: LAYOUT_VERSION, version: 0, lastAt: '' }));
}

/**
 * Opens a store in a Neo4j database, which must be ours or empty.
 *
 * @throws DemarcheError STORE_UNREACHABLE when it does not answer, or not to this user.
 * @throws DemarcheError BAD_SETTING when the database holds what is not ours.
 * @throws DemarcheError STORE_BROKEN when another version wrote it.
 */
export async function openNeo4j(place: Neo4jPlace): Promise<Door> {
  const connected = await connectNeo4j(place);
  try {
    await prepare(connected, place.uri);
  } catch (cause) {
    await connected.engine.close();
    throw cause;
  }
  return createDoor(connected.engine, createNeo4jLog(connected.engine));
}
