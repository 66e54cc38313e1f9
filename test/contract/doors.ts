import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Door, EngineName } from '../../schema/door.ts';
import { openEmbedded } from '../../schema/engines/embedded/open-embedded.ts';
import { openNeo4j } from '../../schema/engines/neo4j/open-neo4j.ts';
import { neo4jForTests, type TestNeo4j } from '../setup/services.ts';

/** A store with nothing in it, of one engine; `discard` closes it and leaves nothing behind. `reopen` closes it and opens it again. */
export type TestStore = { door: Door; reopen: () => Promise<Door>; discard: () => Promise<void> };

/** How a store with nothing in it is had from an engine. */
export type TestEngine = { name: EngineName; openEmpty: () => Promise<TestStore> };

async function openEmptyEmbedded(): Promise<TestStore> {
  const dir = await mkdtemp(join(tmpdir(), 'demarche-store-'));
  let door = await openEmbedded({ dir });
  const store: TestStore = {
    door,
    async reopen() {
      await door.close();
      door = await openEmbedded({ dir });
      store.door = door;
      return door;
    },
    async discard() {
      await door.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
  return store;
}

/** Deletes every node; the tests' Neo4j holds nothing else, and test files take turns. */
export async function emptyNeo4j({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

async function openEmptyNeo4j(place: TestNeo4j): Promise<TestStore> {
  await emptyNeo4j(place);
  let door = await openNeo4j(place);
  const store: TestStore = {
    door,
    async reopen() {
      await door.close();
      door = await openNeo4j(place);
      store.door = door;
      return door;
    },
    async discard() {
      await door.close();
      await emptyNeo4j(place);
    },
  };
  return store;
}

/** The engines that this run has: the embedded one always, Neo4j where one was started (its absence is said aloud by the set-up, and fails in CI). */
export function testEngines(): TestEngine[] {
  const place = neo4jForTests();
  const embedded: TestEngine = { name: 'embedded', openEmpty: openEmptyEmbedded };
  return place === null ? [embedded] : [embedded, { name: 'neo4j', openEmpty: () => openEmptyNeo4j(place) }];
}
