import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in a data folder that names who holds it open. The lock itself is the engine's, which the system lets go when a process ends. */
const HOLDER_FILE = 'holder.json';

/** Leaves word of who holds the folder. */
export async function writeHolder(dir: string, pid: number): Promise<void> {
  await writeFile(join(dir, HOLDER_FILE), `${JSON.stringify({ pid })}\n`, { mode: 0o600 });
}

/** Takes the word away. */
export async function removeHolder(dir: string): Promise<void> {
  await rm(join(dir, HOLDER_FILE), { force: true });
}

async function readNumbers(path: string): Promise<{ pid?: number; port?: number }> {
  try {
    const { pid, port } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    return { ...(typeof pid === 'number' && { pid }), ...(typeof port === 'number' && { port }) };
  } catch {
    return {};
  }
}

/** Who holds the folder, in words: the process, and the port of the server if it is one. */
export async function describeHolder(dir: string): Promise<string> {
  const holder = await readNumbers(join(dir, HOLDER_FILE));
  const server = await readNumbers(join(dir, 'server.json'));
  if (server.port !== undefined && (holder.pid === undefined || holder.pid === server.pid)) {
    return `the Démarche server on port ${server.port} (process ${server.pid ?? 'unknown'})`;
  }
  return holder.pid === undefined ? 'another process' : `process ${holder.pid}`;
}
