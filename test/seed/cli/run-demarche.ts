import { type ChildProcess, spawn } from 'node:child_process';

/** What a run of the command line left: its exit status (null where it was killed), and what it printed. */
export type Ran = { status: number | null; out: string; err: string };

/** A run of `demarche` from the sources, in a process of its own. `ended` resolves when it has ended. */
export type Running = { child: ChildProcess; ended: Promise<Ran> };

/** Starts `demarche` with these arguments. `onLine` hears each line of standard output; `input` is its standard input. No setting of the shell reaches it. */
export function startDemarche(
  args: readonly string[],
  { onLine = () => undefined, input = '' }: { onLine?: (line: string) => void; input?: string | Uint8Array } = {},
): Running {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    for (const line of chunk.toString().split('\n').filter(Boolean)) onLine(line);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<Ran>((resolve) => child.on('close', (status) => resolve({ status, out, err })));
  return { child, ended };
}

/** Runs `demarche` to its end. */
export const demarche = (args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> => startDemarche(args, { input }).ended;
