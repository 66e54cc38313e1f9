import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neo4jForTests } from '../setup/services.ts';
import { type TestStore, testEngines } from './doors.ts';
import { ENTRIES } from './fixture/entries.ts';
import { WORLD } from './fixture/world.ts';

const PAGE = readFileSync(new URL('../../docs/cypher-examples.md', import.meta.url), 'utf8');
/** The statements, with the fixture's own names in place of those of the page. */
const EXAMPLES = [...PAGE.matchAll(/^## (\d+\. .*)\n[\s\S]*?```cypher\n([\s\S]*?)```/gm)].map(([, title = '', text = '']) => ({
  title,
  text: text.replaceAll("'Russia'", "'Ruritania'").replaceAll("'United States'", "'Sylvania'").replaceAll("'putin*'", "'col*'"),
}));

const place = neo4jForTests();

test('there are ten', () => {
  expect(EXAMPLES.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.runIf(place !== null)('the statements of docs/cypher-examples.md', () => {
  let store: TestStore | undefined;
  let driver: Driver;
  beforeAll(async () => {
    if (!place) return;
    store = await testEngines()
      .find(({ name }) => name === 'neo4j')
      ?.openEmpty();
    await store?.door.append(ENTRIES);
    await store?.door.replaceWorld(WORLD, ENTRIES.length);
    driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
  });
  afterAll(async () => {
    await driver?.close();
    await store?.discard();
  });

  test.each(EXAMPLES)('$title', async ({ text }) => {
    const { records, summary } = await driver.executeQuery(text, {}, { database: 'neo4j', routing: 'READ' });
    expect(summary.queryType).toBe('r');
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect([...record.values()].some((value) => value !== null)).toBe(true);
  });
});
