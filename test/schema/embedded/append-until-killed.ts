// Run as a process of its own: opens the store in the folder given, files every entry of the file given, and says after each which one it was.
import { readFileSync } from 'node:fs';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import type { Entry } from '../../../schema/shapes/entry.ts';

const [dir = '', entriesPath = ''] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(entriesPath, 'utf8')) as Entry[];
const door = await openEmbedded({ dir, pid: process.pid });
process.stdout.write('open\n');
for (const [i, entry] of entries.entries()) {
  await door.append([entry]);
  process.stdout.write(`${i + 1}\n`);
}
process.stdout.write('done\n');
setInterval(() => undefined, 1_000);
