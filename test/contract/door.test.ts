import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../schema/door.ts';
import { openNeo4j } from '../../schema/engines/neo4j/open-neo4j.ts';
import { LAYOUT_VERSION } from '../../schema/graph/layout.ts';
import { neo4jForTests } from '../setup/services.ts';
import { emptyNeo4j, type TestStore, testEngines } from './doors.ts';
import { ENTRIES } from './fixture/entries.ts';
import { MEETING, WORLD } from './fixture/world.ts';
import { dumpGraph } from './graph-dump.ts';

const question = (cypher: string): Question<Record<string, never>, unknown> => ({
  name: 'made for this test',
  cypher: () => cypher,
  parameters: () => ({ whole: 3, list: ['a', 'b'], none: null }),
  readRow: (row) => row,
});

/** Some million rows: no engine counts them within the deadlines of these tests; the embedded one counts on behind our back. */
const SLOW = 'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a + b = 7 RETURN count(*) AS n';

describe.each(testEngines())('the door on $name', ({ name, openEmpty }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openEmpty();
  });
  afterAll(() => store.discard());

  test('says which engine it is, and begins with nothing', async () => {
    expect(store.door.engine).toEqual({ name, version: expect.stringMatching(/^\d+\.\d+/) });
    expect(await store.door.state()).toEqual({ appended: 0, folded: 0, worldVersion: 0 });
  });

  test('whole numbers go and come as whole numbers, lists as lists, null as null', async () => {
    const asked = question(
      'UNWIND range(1, $whole) AS n RETURN n AS n, $list AS list, $none AS none, 0.5 AS half, true AS yes ORDER BY n LIMIT $whole',
    );
    expect(await store.door.ask(asked, {})).toEqual([1, 2, 3].map((n) => [n, ['a', 'b'], null, 0.5, true]));
  });

  test('gives up when the deadline passes, and goes on answering', async () => {
    await expect(store.door.ask(question(SLOW), {}, { deadlineMs: 10 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await store.door.ask(question('RETURN 1 AS one'), {})).toEqual([[1]]);
  });

  test('gives up when the asker does, with the reason that was given', async () => {
    const asker = new AbortController();
    const answer = store.door.ask(question(SLOW), {}, { signal: asker.signal });
    asker.abort(new Error('went away'));
    await expect(answer).rejects.toThrow('went away');
    await expect(store.door.ask(question('RETURN 1 AS one'), {}, { signal: asker.signal })).rejects.toThrow('went away');
  });

  test('a statement that is wrong is a broken store, not a crash', async () => {
    await expect(store.door.ask(question('MATCH (n RETURN n'), {})).rejects.toMatchObject({ code: 'STORE_BROKEN' });
  });

  test('entries that are filed at once each get their place', async () => {
    await Promise.all(ENTRIES.slice(0, 3).map((entry) => store.door.append([entry])));
    expect(await store.door.state()).toMatchObject({ appended: 3 });
    await store.door.append(ENTRIES);
    expect(await store.door.state()).toEqual({ appended: ENTRIES.length, folded: 0, worldVersion: 0 });
  });

  test('a world that cannot be written leaves the one before', async () => {
    await store.door.replaceWorld(WORLD, ENTRIES.length);
    const before = await dumpGraph(store.door);
    const broken = { ...MEETING, k: { not: 'a scalar' } as never, days: null as never };
    await expect(store.door.replaceWorld({ ...WORLD, events: [broken] }, ENTRIES.length)).rejects.toThrow();
    expect(await dumpGraph(store.door)).toEqual(before);
  });

  test('versions rise only where something changed, and what changed is stamped with them', async () => {
    const { worldVersion } = await store.door.state();
    expect(await store.door.replaceWorld(WORLD, ENTRIES.length)).toEqual({ changed: 0, version: worldVersion });
    const moved = { ...WORLD, events: WORLD.events.map((event) => (event.id === MEETING.id ? { ...event, witnesses: 5 } : event)) };
    expect(await store.door.replaceWorld(moved, ENTRIES.length)).toEqual({ changed: 1, version: worldVersion + 1 });
    const stamped = await store.door.ask(question('MATCH (e:Event) WHERE e.seq > 1 RETURN e.id AS id, e.seq AS seq'), {});
    expect(stamped).toEqual([[MEETING.id, worldVersion + 1]]);
    expect((await store.door.state()).folded).toBe(ENTRIES.length);
  });

  test('a world folded from less than the stored one comes too late', async () => {
    const before = await dumpGraph(store.door);
    const { worldVersion } = await store.door.state();
    expect(await store.door.replaceWorld({ ...WORLD, events: [] }, ENTRIES.length - 1)).toEqual({ changed: 0, version: worldVersion });
    expect(await dumpGraph(store.door)).toEqual(before);
  });
});

const place = neo4jForTests();

describe.runIf(place !== null)('a Neo4j that is not as it should be', () => {
  const run = async (cypher: string): Promise<void> => {
    if (!place) return;
    const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
    await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    await driver.close();
  };
  const open = (with_: object = {}) => openNeo4j({ uri: '', user: '', password: '', ...place, ...with_ });

  test('nobody listens there', async () => {
    await expect(open({ uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  test('the password is wrong', async () => {
    await expect(open({ password: 'not the one' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  test('it holds what is not ours', async () => {
    await run("CREATE (:Film {title: 'somebody else keeps films here'})");
    await expect(open()).rejects.toMatchObject({ code: 'BAD_SETTING', message: expect.stringContaining('1 nodes that are not ours') });
    if (place) await emptyNeo4j(place);
  });

  test('another version wrote it', async () => {
    await run(`CREATE (:World {id: 'world', version: 0, appended: 0, folded: 0, lastAt: '', schema: ${LAYOUT_VERSION + 1}})`);
    await expect(open()).rejects.toMatchObject({ code: 'STORE_BROKEN', message: expect.stringContaining(`layout ${LAYOUT_VERSION + 1}`) });
    if (place) await emptyNeo4j(place);
  });

  test('a question that writes is refused', async () => {
    const door = await open();
    await expect(door.ask(question("CREATE (n:Event {id: 'x'}) RETURN n.id AS id"), {})).rejects.toMatchObject({ code: 'STORE_BROKEN' });
    await door.close();
    if (place) await emptyNeo4j(place);
  });

  test('two processes file at once: every entry gets a place of its own, and none is lost', async () => {
    const [one, other] = [await open(), await open()];
    const [first, ...rest] = ENTRIES;
    if (first) await one.append([first]);
    await Promise.all([one.append(rest), other.append(rest)]);
    const filed = [];
    for await (const entry of other.entries()) filed.push(entry);
    expect(filed).toHaveLength(ENTRIES.length);
    expect(await one.state()).toMatchObject({ appended: ENTRIES.length });
    await Promise.all([one.close(), other.close()]);
    if (place) await emptyNeo4j(place);
  });
});
