import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Door } from '../../schema/door.ts';
import { liveClaims, readAll, texts, worldConflicts, worldEvents, worldInvitations } from '../../schema/questions/fold-input.ts';
import { whatHasId } from '../../schema/questions/what-has-id.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import { foldStore } from '../../seed/ingest/fold-store.ts';
import { type TestEngine, testEngines } from './doors.ts';
import { dumpGraph } from './graph-dump.ts';
import { stories } from './random-story.ts';

const RUNS = { embedded: 8, neo4j: 2 };
/** Layer 2 has clocks, and the order of filing numbers judgements and versions; none of that is the world. */
const CONTENT = { withoutProperties: ['seq', 'version'], withoutLabels: ['Retired' as const] };

async function withStore<T>(engine: TestEngine, work: (door: Door) => Promise<T>): Promise<T> {
  const store = await engine.openEmpty();
  try {
    return await work(store.door);
  } finally {
    await store.discard();
  }
}

const worldOf = async (door: Door) => ({
  events: await readAll(door, worldEvents),
  invitations: await readAll(door, worldInvitations),
  conflicts: await readAll(door, worldConflicts),
});

/** The last reading of each text, and every statement that replaces nothing: what may come in any order once the texts are there. */
function unordered(entries: readonly Entry[]): { texts: Entry[]; rest: Entry[] } {
  const last = new Map(entries.flatMap((entry) => (entry.run ? [[entry.run.textId, entry] as const] : [])));
  const rest = entries.filter((entry) => !entry.text && (!entry.run || last.get(entry.run.textId) === entry));
  return {
    texts: entries.filter((entry) => entry.text),
    rest: rest.map((entry) => (entry.article ? { ...entry, article: { ...entry.article, replaces: null } } : entry)),
  };
}

describe.each(testEngines())('what must always hold, on $name', (engine) => {
  const runs = { numRuns: RUNS[engine.name] };

  test('rebuild: without its world and folded again the graph is the same, ids included', async () => {
    await fc.assert(
      fc.asyncProperty(stories, ({ entries }) =>
        withStore(engine, async (door) => {
          await door.append(entries);
          await foldStore(door);
          const graph = await dumpGraph(door, CONTENT);
          await door.replaceWorld({ events: [], invitations: [], conflicts: [] }, entries.length);
          await foldStore(door, { anyway: true });
          expect(await dumpGraph(door, CONTENT)).toEqual(graph);
        }),
      ),
      runs,
    );
  });

  test('order does not matter, nor how often one folds on the way', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.infiniteStream(fc.nat()), async ({ entries }, chances) => {
        const { texts: first, rest } = unordered(entries);
        const shuffled = rest.map((entry) => ({ entry, by: chances.next().value })).sort((a, b) => a.by - b.by);
        const one = await withStore(engine, async (door) => {
          await door.append([...first, ...rest]);
          await foldStore(door);
          return worldOf(door);
        });
        const other = await withStore(engine, async (door) => {
          for (const entry of [...first, ...shuffled.map((pair) => pair.entry)]) {
            await door.append([entry]);
            await foldStore(door);
          }
          return worldOf(door);
        });
        expect(other).toEqual(one);
      }),
      runs,
    );
  });

  test('evidence: every claim points at its own words', async () => {
    await fc.assert(
      fc.asyncProperty(stories, ({ entries }) =>
        withStore(engine, async (door) => {
          await door.append(entries);
          const contents = new Map((await readAll(door, texts)).map(({ id, content }) => [id, content]));
          for (const { textId, evidence } of await readAll(door, liveClaims)) {
            for (const { start, end, quote } of evidence) expect(contents.get(textId)?.slice(start, end)).toBe(quote);
          }
        }),
      ),
      runs,
    );
  });

  test('handles: every id ever given out stands for something, or says that it was retired', async () => {
    await fc.assert(
      fc.asyncProperty(stories, ({ entries }) =>
        withStore(engine, async (door) => {
          const given = new Set<string>();
          for (const entry of entries) {
            await door.append([entry]);
            await foldStore(door);
            const { events, invitations, conflicts } = await worldOf(door);
            for (const { id } of [...events, ...invitations, ...conflicts]) given.add(id);
            for (const { id, anchor } of await readAll(door, liveClaims)) given.add(id).add(anchor);
          }
          for (const id of given) expect(await door.ask(whatHasId, { id }), id).not.toEqual([]);
        }),
      ),
      runs,
    );
  });
});
