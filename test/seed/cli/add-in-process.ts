import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createAddCommand } from '../../../seed/cli/add.ts';
import { silentProgress } from '../../../seed/cli/progress.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';
import { languages } from '../../../seed/languages/languages.ts';
import { readArticle } from '../../../seed/read-article.ts';

const kit = { gazetteer: loadGazetteer(join('seed', 'gazetteer', 'data')), languages };

/** What a run left: whether it failed, and what it printed. */
export type RanHere = { failed: boolean; out: string; err: string };

/** Runs `demarche add` in this process: the same command without the second that a process takes to begin. `@throws` what the command throws. */
export async function addInProcess(args: readonly string[]): Promise<RanHere> {
  const ran: RanHere = { failed: false, out: '', err: '' };
  const add = createAddCommand({
    readBytes: (file) => readFileSync(file),
    readText: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
    isAlive: (pid) => pid === process.pid,
    fetch,
    write: (text) => {
      ran.out += text;
    },
    say: (line) => {
      ran.err += `${line}\n`;
    },
    fail: () => {
      ran.failed = true;
    },
    listFolder: () => null,
    hearInterruption: () => ({ isTold: () => false, end: () => undefined }),
    progress: () => silentProgress,
    env: {},
    pid: process.pid,
    clock: () => new Date().toISOString(),
    readArticle: () => (input) => readArticle(input, kit),
  });
  await new Command().addCommand(add).parseAsync(['add', ...args], { from: 'user' });
  return ran;
}
