import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Door } from '../../../schema/door.ts';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import { openGrafeo } from '../../../schema/engines/embedded/open-grafeo.ts';
import { ENTRIES } from '../../contract/fixture/entries.ts';
import { WORLD } from '../../contract/fixture/world.ts';
import { dumpGraph } from '../../contract/graph-dump.ts';
import { temporaryFolder } from './temporary-folder.ts';

const journalOf = (dir: string): string => join(dir, 'journal.jsonl');

/** A closed store with the fixture in it, and its graph as lines. */
async function closedStore(): Promise<{ dir: string; graph: string[] }> {
  const dir = await temporaryFolder();
  const door = await openEmbedded({ dir });
  await door.append(ENTRIES);
  const graph = await dumpGraph(door);
  await door.close();
  return { dir, graph };
}

async function opened<T>(dir: string, work: (door: Door, said: string[]) => Promise<T>, rebuild = false): Promise<T> {
  const said: string[] = [];
  const door = await openEmbedded({ dir, rebuild, log: (message) => said.push(message) });
  try {
    return await work(door, said);
  } finally {
    await door.close();
  }
}

describe('the journal of an embedded store', () => {
  test('holds one line an entry, as filed, and nothing twice', async () => {
    const { dir } = await closedStore();
    await opened(dir, async (door) => door.append(ENTRIES));
    const lines = (await readFile(journalOf(dir), 'utf8')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(ENTRIES);
  });

  test.each([
    ['without an end', '{"v":1,"at":"2025-03-13T10:0'],
    ['that is no JSON', '{"v":1,"at"\u0000\u0000\u0000\n'],
  ])('a last line %s is cut off, kept beside it, and told', async (_, torn) => {
    const { dir, graph } = await closedStore();
    const whole = await readFile(journalOf(dir), 'utf8');
    await appendFile(journalOf(dir), torn);
    await opened(dir, async (door, said) => {
      expect(said.join()).toContain('journal.torn');
      expect(await door.state()).toMatchObject({ appended: ENTRIES.length });
      expect(await dumpGraph(door)).toEqual(graph);
      expect(await readFile(journalOf(dir), 'utf8')).toBe(whole);
      expect(await readFile(join(dir, 'journal.torn'), 'utf8')).toBe(torn);
      await door.append([{ v: 1, at: '2025-03-14T10:00:00Z', text: { id: 'tx_more', content: 'One more.', lang: 'en' } }]);
      expect(await door.state()).toMatchObject({ appended: ENTRIES.length + 1 });
    });
    expect(await opened(dir, (door) => door.state())).toMatchObject({ appended: ENTRIES.length + 1 });
  });

  test('a broken line in the middle is named, and nothing is thrown away', async () => {
    const { dir } = await closedStore();
    const lines = (await readFile(journalOf(dir), 'utf8')).split('\n');
    lines[1] = 'rubbish';
    await writeFile(journalOf(dir), lines.join('\n'));
    await expect(opened(dir, (door) => door.state(), true)).rejects.toMatchObject({
      code: 'STORE_BROKEN',
      message: expect.stringContaining('Line 2 of'),
    });
    expect((await readFile(journalOf(dir), 'utf8')).split('\n')).toEqual(lines);
  });

  test('an entry of a later version is refused in words', async () => {
    const { dir } = await closedStore();
    await appendFile(journalOf(dir), '{"v":2,"at":"2025-03-13T10:00:00Z"}\n');
    await expect(opened(dir, (door) => door.state())).rejects.toMatchObject({
      code: 'STORE_BROKEN',
      message: expect.stringContaining('newer'),
    });
  });

  test('what was filed but not yet in the graph is written into it at the next start', async () => {
    const { dir, graph } = await closedStore();
    const lines = (await readFile(journalOf(dir), 'utf8')).split(/(?<=\n)/);
    const half = await temporaryFolder();
    await writeFile(journalOf(half), lines.slice(0, 2).join(''));
    expect(await opened(half, (door) => door.state())).toMatchObject({ appended: 2 });
    await appendFile(journalOf(half), lines.slice(2).join(''));
    await opened(half, async (door, said) => {
      expect(said.join()).toContain('4 entries of the journal were written into the graph');
      expect(await dumpGraph(door)).toEqual(graph);
    });
  });

  test('a file in which entries repeat a text that is not there is refused before anything is written', async () => {
    const dir = await temporaryFolder();
    await opened(dir, async (door) => {
      const orphan = { v: 1 as const, at: '2025-03-10T08:00:00Z', run: ENTRIES[5]?.run as never };
      await expect(door.append([orphan])).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await expect(door.append([{ ...orphan, at: 'yesterday' }])).rejects.toMatchObject({ code: 'BAD_INPUT' });
      expect(await door.state()).toEqual({ appended: 0, folded: 0, worldVersion: 0 });
    });
    expect(await readFile(journalOf(dir), 'utf8')).toBe('');
  });
});

describe('the graph beside the journal', () => {
  const graphFile = (dir: string): string => join(dir, 'graph.grafeo');

  test('comes back from the journal alone', async () => {
    const { dir, graph } = await closedStore();
    await rm(graphFile(dir));
    expect(await opened(dir, (door) => dumpGraph(door))).toEqual(graph);
  });

  test('is made again, with a word, when its file is rubbish', async () => {
    const { dir, graph } = await closedStore();
    await writeFile(graphFile(dir), 'rubbish'.repeat(1000));
    await opened(dir, async (door, said) => {
      expect(said.join()).toContain('cannot be read');
      expect(await dumpGraph(door)).toEqual(graph);
    });
  });

  test('is made again, with a word, when another version wrote it', async () => {
    const { dir, graph } = await closedStore();
    const engine = openGrafeo(graphFile(dir));
    await engine.transact((run) => run('MATCH (w:World) SET w.schema = 0', {}));
    await engine.close();
    await opened(dir, async (door, said) => {
      expect(said.join()).toContain('another version');
      expect(await dumpGraph(door)).toEqual(graph);
    });
  });

  test('is made again, with a word, when it holds more than the journal', async () => {
    const { dir } = await closedStore();
    const lines = (await readFile(journalOf(dir), 'utf8')).split(/(?<=\n)/);
    await writeFile(journalOf(dir), lines.slice(0, 3).join(''));
    await opened(dir, async (door, said) => {
      expect(said.join()).toContain('more than the journal');
      expect(await door.state()).toMatchObject({ appended: 3 });
    });
  });

  test('a rebuild keeps the count of versions and the ids that were retired, and says that nothing is folded', async () => {
    const { dir } = await closedStore();
    await opened(dir, async (door) => {
      await door.replaceWorld(WORLD, ENTRIES.length);
      await door.replaceWorld({ ...WORLD, conflicts: [] }, ENTRIES.length);
    });
    await opened(
      dir,
      async (door) => {
        expect(await door.state()).toEqual({ appended: ENTRIES.length, folded: 0, worldVersion: 2 });
        const retired = (await dumpGraph(door)).filter((line) => line.startsWith('Retired'));
        expect(retired).toEqual([expect.stringContaining('"cf_fixture","conflict","2025-03-12T10:00:01Z"')]);
        expect(await door.replaceWorld(WORLD, ENTRIES.length)).toEqual({ changed: 5, version: 3 });
        expect((await dumpGraph(door)).filter((line) => line.startsWith('Retired'))).toEqual([]);
      },
      true,
    );
  });
});
