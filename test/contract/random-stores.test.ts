import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Door } from '../../schema/door.ts';
import { liveClaims as liveClaimsQuestion, readAll } from '../../schema/questions/fold-input.ts';
import { type TestEngine, testEngines } from './doors.ts';
import { dumpGraph } from './graph-dump.ts';
import { liveClaims, type Story, stories } from './random-story.ts';
import { readCases } from './read-cases.ts';

/** Emptying a Neo4j between two stories takes most of its time. */
const RUNS = { embedded: 10, neo4j: 3 };
/** What counts how often the world changed, and what was lost on the way: not part of what the world is. */
const CONTENT = { withoutProperties: ['seq', 'version'], withoutLabels: ['Retired' as const] };

async function withStore<T>(engine: TestEngine, work: (door: Door, reopen: () => Promise<Door>) => Promise<T>): Promise<T> {
  const store = await engine.openEmpty();
  try {
    return await work(store.door, store.reopen);
  } finally {
    await store.discard();
  }
}

async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function fill(door: Door, { entries, before, after }: Story): Promise<void> {
  await door.append(entries);
  await door.replaceWorld(before, entries.length);
  await door.replaceWorld(after, entries.length);
}

const cases = await readCases();
const engines = testEngines();

describe.each(engines)('random stores on $name', (engine) => {
  test('live are the claims of the last reading of each text', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) =>
        withStore(engine, async (door) => {
          await door.append(story.entries);
          const found = await readAll(door, liveClaimsQuestion);
          const expected = liveClaims(story.entries).sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(found).toEqual(expected);
        }),
      ),
      { numRuns: RUNS[engine.name] },
    );
  });

  test('twice is once: neither entries nor world write anything again', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) =>
        withStore(engine, async (door) => {
          await fill(door, story);
          const state = await door.state();
          const graph = await dumpGraph(door);
          await door.append(story.entries);
          const again = await door.replaceWorld(story.after, story.entries.length);
          expect(again).toEqual({ changed: 0, version: state.worldVersion });
          expect(await door.state()).toEqual(state);
          expect(await dumpGraph(door)).toEqual(graph);
        }),
      ),
      { numRuns: RUNS[engine.name] },
    );
  });

  test('a world that replaces another is the world as if it were the first', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const replaced = await withStore(engine, async (door) => {
          await fill(door, story);
          return dumpGraph(door, CONTENT);
        });
        const direct = await withStore(engine, async (door) => {
          await door.append(story.entries);
          await door.replaceWorld(story.after, story.entries.length);
          return dumpGraph(door, CONTENT);
        });
        expect(replaced).toEqual(direct);
      }),
      { numRuns: RUNS[engine.name] },
    );
  });

  test('closed and opened again it holds the same', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) =>
        withStore(engine, async (door, reopen) => {
          await fill(door, story);
          const graph = await dumpGraph(door);
          expect(await dumpGraph(await reopen())).toEqual(graph);
        }),
      ),
      { numRuns: 3 },
    );
  });

  test('what it exports comes back as the same store on every engine', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) =>
        withStore(engine, async (door) => {
          await fill(door, story);
          const exported = await allOf(door.entries());
          const graph = await dumpGraph(door, CONTENT);
          for (const other of engines.filter(({ name }) => name !== engine.name || name === 'embedded')) {
            await withStore(other, async (copy) => {
              await copy.append(exported);
              await copy.replaceWorld(story.after, exported.length);
              expect(await dumpGraph(copy, CONTENT)).toEqual(graph);
              expect(await allOf(copy.entries())).toEqual(exported);
            });
          }
        }),
      ),
      { numRuns: 3 },
    );
  });
});

const [embedded, neo4j] = engines;
if (embedded && neo4j) {
  test('both engines hold the same graph, and answer every question of the catalogue row by row alike', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) =>
        withStore(embedded, (one) =>
          withStore(neo4j, async (other) => {
            await fill(one, story);
            await fill(other, story);
            expect(await dumpGraph(other)).toEqual(await dumpGraph(one));
            for (const { title, question, ask } of cases) {
              expect(await ask(other), `${question}: ${title}`).toEqual(await ask(one));
            }
          }),
        ),
      ),
      { numRuns: 8 },
    );
  });
}
