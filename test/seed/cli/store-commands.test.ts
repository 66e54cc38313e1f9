import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import { dumpGraph } from '../../contract/graph-dump.ts';
import { demarche } from './run-demarche.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('examples', name));

/** The graph of a store, but for how often it changed. */
async function graphOf(dir: string): Promise<string[]> {
  const door = await openEmbedded({ dir });
  try {
    return await dumpGraph(door, { withoutProperties: ['seq', 'version'] });
  } finally {
    await door.close();
  }
}

test('rebuild makes the same graph, and export and import carry it over', async () => {
  await inTemporaryFolder(async (dir) => {
    const [one, two] = [join(dir, 'one'), join(dir, 'two')];
    expect((await demarche(['add', ...EXAMPLES, '--data', one])).status).toBe(0);
    const graph = await graphOf(one);
    expect((await demarche(['rebuild', '--data', one])).status).toBe(0);
    expect(await graphOf(one)).toEqual(graph);

    const exported = await demarche(['export', '--data', one]);
    expect(exported.out.split('\n').filter(Boolean)).toHaveLength(EXAMPLES.length);
    await writeFile(join(dir, 'export.jsonl'), exported.out);
    expect((await demarche(['import', join(dir, 'export.jsonl'), '--data', two])).status).toBe(0);
    expect(await graphOf(two)).toEqual(graph);
  });
}, 60_000);

test('restricted texts stay out of an export, and it is said how many', async () => {
  await inTemporaryFolder(async (dir) => {
    const store = join(dir, 'store');
    const text = '---\naccess: restricted\n---\nThe president of France met the prime minister of Japan in Tokyo and discussed trade.\n';
    await demarche(['add', '-', '--data', store, '--lang', 'en'], text);
    const exported = await demarche(['export', '--data', store]);
    expect(exported.out).toBe('');
    expect(exported.err).toContain('1 entry of restricted texts left out');
  });
}, 30_000);

test('import files nothing of a file with a line that is no entry, and names the line', async () => {
  await inTemporaryFolder(async (dir) => {
    await writeFile(join(dir, 'bad.jsonl'), '\n{"v":1}\n');
    const ran = await demarche(['import', join(dir, 'bad.jsonl'), '--data', join(dir, 'store')]);
    expect(ran).toMatchObject({ status: 1, err: expect.stringMatching(/BAD_INPUT.*line 2/) });
  });
}, 30_000);
