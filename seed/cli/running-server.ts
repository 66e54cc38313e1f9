import { z } from 'zod';

/** A Démarche server that holds a data folder: where it listens, and the token that lets its owner's programs write. */
export type RunningServer = { port: number; token: string };

/** What finding a server touches. `readText`: a file's text, null where there is none. `isAlive`: whether a process of that number runs. */
export type ServerEffects = { readText: (path: string) => string | null; isAlive: (pid: number) => boolean; fetch: typeof fetch };

const fileShape = z.object({ port: z.int().positive(), pid: z.int().positive(), token: z.string().min(1) });
const ANSWER_WITHIN_MS = 3_000;

/**
 * The server that `server.json` of a data folder names; null where there is none, or where the file is left over: its process is gone, or nobody answers at its port.
 */
export async function findRunningServer(dir: string, { readText, isAlive, fetch: ask }: ServerEffects): Promise<RunningServer | null> {
  const text = readText(`${dir}/server.json`);
  const file = fileShape.safeParse(text === null ? null : parsed(text));
  if (!file.success || !isAlive(file.data.pid)) return null;
  const { port, token } = file.data;
  const answers = await ask(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).then(
    () => true,
    () => false,
  );
  return answers ? { port, token } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
