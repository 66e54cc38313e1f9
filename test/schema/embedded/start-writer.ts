import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url));

/** A process that files entries; `said` are its lines, the newest last; `until` waits for one of them. */
export type Writer = { pid: number; said: string[]; until: (line: string) => Promise<void>; kill: () => Promise<void> };

/** Starts a process that opens the store in `dir` and files the entries of a JSON file. It is killed when the test ends at the latest. */
export function startWriter(dir: string, entriesPath: string): Writer {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dir, entriesPath], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const waiting = new Set<() => void>();
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    said.push(line);
    for (const look of waiting) look();
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  return {
    pid: child.pid ?? 0,
    said,
    until: (line) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!said.includes(line)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        gone.then(() => reject(new Error(`The writer ended before it said ${line}: ${complaints}`)));
        look();
      }),
    kill,
  };
}
