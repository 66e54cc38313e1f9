import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestStore, testEngines } from './doors.ts';
import { ENTRIES } from './fixture/entries.ts';
import { WORLD } from './fixture/world.ts';
import { readCases } from './read-cases.ts';

const cases = await readCases();

describe.each(testEngines())('the questions on $name', ({ openEmpty }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openEmpty();
    await store.door.append(ENTRIES);
    await store.door.replaceWorld(WORLD, ENTRIES.length);
  });
  afterAll(() => store.discard());

  test.each(cases)('$question: $title', async ({ ask, rows }) => {
    expect(await ask(store.door)).toEqual(rows);
  });
});
