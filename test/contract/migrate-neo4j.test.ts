import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { openNeo4j } from '../../schema/engines/neo4j/open-neo4j.ts';
import { searchRows } from '../../schema/questions/search-rows.ts';
import { neo4jForTests, type TestNeo4j } from '../setup/services.ts';
import { testEngines } from './doors.ts';
import { ENTRIES } from './fixture/entries.ts';
import { WORLD } from './fixture/world.ts';
import { dumpGraph } from './graph-dump.ts';

const place = neo4jForTests();

async function runAll({ uri, user, password }: TestNeo4j, statements: readonly string[]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement, {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

describe.runIf(place !== null)('a Neo4j of layout 1', () => {
  test('is brought up to this layout when it is opened, to the same graph, and can be searched', async () => {
    const store = await testEngines()
      .find(({ name }) => name === 'neo4j')
      ?.openEmpty();
    if (!store || !place) throw new Error('there is no Neo4j');
    try {
      await store.door.append(ENTRIES);
      await store.door.replaceWorld(WORLD, ENTRIES.length);
      const before = await dumpGraph(store.door);
      await store.door.close();
      await runAll(place, [
        'MATCH (n) WHERE n.words IS NOT NULL REMOVE n.words',
        'MATCH (w:World) SET w.schema = 1',
        ...['event', 'claim', 'passage', 'actor'].map((label) => `DROP INDEX demarche_words_${label} IF EXISTS`),
      ]);
      store.door = await openNeo4j(place);
      expect(await dumpGraph(store.door)).toEqual(before);
      const found = await store.door.ask(searchRows, { words: ['cole'], kinds: ['event', 'passage'], after: null, limit: 10 });
      expect(found.map(({ kind }) => kind)).toEqual(['event', 'event', 'passage', 'passage']);
    } finally {
      await store.discard();
    }
  });
});
