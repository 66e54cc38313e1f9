import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server leaves in its data folder, so that the command line finds it. `startedAt`: ISO 8601 with `Z`. */
export type ServerFile = { port: number; pid: number; token: string; startedAt: string };

const pathOf = (dataFolder: string): string => join(dataFolder, 'server.json');

/** Leaves word of the server, readable by its owner only. It is whole or not there. */
export async function writeServerFile(dataFolder: string, file: ServerFile): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const draft = `${pathOf(dataFolder)}.${file.pid}`;
  await writeFile(draft, `${JSON.stringify(file)}\n`, { mode: 0o600 });
  await rename(draft, pathOf(dataFolder));
}

/** Takes the word away, unless another server has left its own since. */
export async function removeServerFile(dataFolder: string, pid: number): Promise<void> {
  const there = await readFile(pathOf(dataFolder), 'utf8').catch(() => null);
  if (there !== null && (JSON.parse(there) as Partial<ServerFile>).pid === pid) await rm(pathOf(dataFolder), { force: true });
}
