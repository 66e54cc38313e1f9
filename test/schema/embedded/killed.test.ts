import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import type { Entry } from '../../../schema/shapes/entry.ts';
import { dumpGraph } from '../../contract/graph-dump.ts';
import { stories } from '../../contract/random-story.ts';
import { startWriter } from './start-writer.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Entries of many stories, one after another: the same two texts, read and dated over and over. */
function manyEntries(): Entry[] {
  const entries = fc.sample(stories, 40).flatMap((story) => story.entries);
  const numbered = entries.map((entry, n): Entry => {
    const at = new Date(Date.UTC(2025, 2, 10, 0, 0, n)).toISOString();
    const article = entry.article && { ...entry.article, statementId: `st_${n}`, replaces: null };
    const run = entry.run && { ...entry.run, id: `run_${n}` };
    return { ...entry, at, ...(article && { article }), ...(run && { run }) };
  });
  return numbered.filter((entry, n) => !entry.judgement && (!entry.text || n < 2));
}

async function undisturbed(entries: readonly Entry[]): Promise<string[]> {
  const door = await openEmbedded({ dir: await temporaryFolder() });
  await door.append(entries);
  const graph = await dumpGraph(door);
  await door.close();
  return graph;
}

describe('a writer that is killed', () => {
  test('loses nothing that it was told is filed, leaves nothing half written, and the next one goes on', async () => {
    const entries = manyEntries();
    const dir = await temporaryFolder();
    const path = join(await temporaryFolder(), 'entries.json');
    await writeFile(path, JSON.stringify(entries));
    for (const [round, share] of [0.1, 0.35, 0.6, 0.8].entries()) {
      const writer = startWriter(dir, path);
      await writer.until(String(Math.floor(entries.length * share) + round));
      await writer.kill();
      const acknowledged = Number(writer.said.at(-1));
      const door = await openEmbedded({ dir });
      const filed: Entry[] = [];
      for await (const entry of door.entries()) filed.push(entry);
      const graph = await dumpGraph(door);
      await door.close();
      expect(filed.length).toBeGreaterThanOrEqual(acknowledged);
      expect(filed).toEqual(entries.slice(0, filed.length));
      expect(graph).toEqual(await undisturbed(filed));
    }
  }, 60_000);
});

describe('a folder that is held', () => {
  test('is refused to the same process and to others, naming who holds it, until that one is gone', async () => {
    const dir = await temporaryFolder();
    const path = join(await temporaryFolder(), 'entries.json');
    await writeFile(path, '[]');
    const writer = startWriter(dir, path);
    await writer.until('done');
    await expect(openEmbedded({ dir })).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining(`process ${writer.pid}`),
    });
    await writeFile(join(dir, 'server.json'), JSON.stringify({ pid: writer.pid, port: 4321, token: 'x' }));
    await expect(openEmbedded({ dir })).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining('port 4321') });
    await writer.kill();
    const door = await openEmbedded({ dir, pid: 1 });
    await expect(openEmbedded({ dir })).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining('process 1') });
    await door.close();
    await (await openEmbedded({ dir })).close();
  }, 30_000);
});
