import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import { dumpGraph } from '../../contract/graph-dump.ts';
import { seededRandom } from '../../properties/seeded-random.ts';
import { seedForTests } from '../../setup/seed-for-tests.ts';
import { addInProcess } from './add-in-process.ts';
import { startDemarche } from './run-demarche.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const FILES = 20;
const KILLS = 10;
/** What our clocks say, and how often the world changed: all that two runs may differ in. */
const CLOCKS = ['at', 'lastAt', 'from', 'to', 'r_from', 'r_to', 'seq', 'version'];

async function graphOf(dir: string): Promise<string[]> {
  const door = await openEmbedded({ dir });
  try {
    return await dumpGraph(door, { withoutProperties: CLOCKS, withoutLabels: ['Retired'] });
  } finally {
    await door.close();
  }
}

/** Twenty short reports of the same few meetings, so that one file's claims join another's. */
async function writeReports(dir: string): Promise<string[]> {
  const cities = ['Tokyo', 'Paris', 'Berlin', 'Jakarta'];
  const names = Array.from({ length: FILES }, (_, at) => join(dir, `report-${String(at).padStart(2, '0')}.txt`));
  for (const [at, name] of names.entries()) {
    const city = cities[at % cities.length];
    const head = `---\noutlet: Example ${at}\npublished: 2031-03-${12 + (at % 5)}\n---\n`;
    await writeFile(
      name,
      `${head}Report ${at}: the president of France met the prime minister of Japan in ${city} on ${8 + (at % 4)} March 2031.\nThe two leaders discussed trade and security. The president said that he had invited the prime minister to Paris.\n`,
    );
  }
  return names;
}

test(`killed ${KILLS} times in the middle of adding ${FILES} files, then run again: the graph is that of an undisturbed run`, async () => {
  const seed = seedForTests(process.env);
  const random = seededRandom(seed);
  await inTemporaryFolder(async (dir) => {
    const files = await writeReports(dir);
    const calm = join(dir, 'calm');
    expect(await addInProcess([...files, '--data', calm])).toMatchObject({ failed: false });
    const expected = await graphOf(calm);
    expect(expected.filter((line) => line.startsWith('Article [')).length).toBe(FILES);

    const filedBefore: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const store = join(dir, `store-${kill}`);
      const after = random.int(1, FILES);
      const delayMs = random.int(0, 25);
      let lines = 0;
      const running = startDemarche(['add', ...files, '--data', store], {
        onLine: () => {
          lines += 1;
          if (lines === after) void setTimeout(delayMs).then(() => running.child.kill('SIGKILL'));
        },
      });
      await running.ended;
      filedBefore.push(lines);
      expect(await addInProcess([...files, '--data', store])).toMatchObject({ failed: false });
      expect(await graphOf(store), `kill ${kill}: after ${after} files and ${delayMs} ms; seed ${seed}`).toEqual(expected);
    }
    console.log(`killed after ${filedBefore.join(', ')} of ${FILES} files; seed ${seed}`);
    expect(filedBefore.filter((count) => count < FILES).length).toBeGreaterThan(KILLS / 2);
  });
}, 240_000);
