import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { DemarcheError } from '../schema/errors.ts';
import { findPackageRoot } from '../schema/package-root.ts';
import { codingOf } from '../schema/words/act-projections.ts';
import { createAddCommand, type Interruption, type StoreEffects } from './cli/add.ts';
import { createExportCommand } from './cli/export.ts';
import type { FolderEntry } from './cli/find-files.ts';
import { createImportCommand } from './cli/import.ts';
import { movingProgress, silentProgress } from './cli/progress.ts';
import { createReadCommand } from './cli/read.ts';
import { createRebuildCommand } from './cli/rebuild.ts';
import { createVerifyCommand } from './cli/verify.ts';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { languages } from './languages/languages.ts';
import { type ReaderKit, readArticle } from './read-article.ts';

const GAZETTEER = join(findPackageRoot(import.meta.url, existsSync), 'seed/gazetteer/data');

let kit: ReaderKit | null = null;
const loadKit = (): ReaderKit => {
  kit ??= { gazetteer: loadGazetteer(GAZETTEER), languages };
  return kit;
};

/** A file's bytes, or those of standard input. @throws DemarcheError UNREADABLE_FILE */
function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    const why =
      cause instanceof Error && 'code' in cause ? (cause.code === 'ENOENT' ? 'there is no such file' : String(cause.code)) : String(cause);
    throw new DemarcheError('UNREADABLE_FILE', `${file}: ${why}. Check the name, and that it is a file you may read.`, { cause });
  }
}

/** A file's text, or null where there is none to be read. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a process of that number runs (one that is not ours to signal runs too). */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What lies in a folder; null where it is none. */
function listFolder(path: string): FolderEntry[] | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return null;
  return readdirSync(path, { withFileTypes: true }).map((one) => ({
    name: one.name,
    kind: one.isFile() ? 'file' : one.isDirectory() ? 'folder' : one.isSymbolicLink() ? 'link' : 'other',
  }));
}

/** Hears Ctrl-C: the first is told, so that the work at hand can be finished; the second ends at once. */
function hearInterruption(): Interruption {
  let isTold = false;
  const hear = (): void => {
    if (isTold) process.exit(130);
    isTold = true;
    process.stderr.write('Finishing the file at work; press Ctrl-C again to break off.\n');
  };
  process.on('SIGINT', hear);
  return { isTold: () => isTold, end: () => process.off('SIGINT', hear) };
}

const store: StoreEffects = {
  readBytes,
  readText,
  isAlive,
  fetch,
  write: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  fail: (status = 1) => {
    process.exitCode = status;
  },
  listFolder,
  hearInterruption,
  progress: (files) =>
    process.stderr.isTTY && process.stderr.columns >= 40 ? movingProgress(files, process.stderr, process.stderr.columns) : silentProgress,
  env: process.env,
  pid: process.pid,
  clock: () => new Date().toISOString(),
  readArticle: () => (input) => readArticle(input, loadKit()),
};

const program = new Command('demarche')
  .description('reads articles: who says that who did what with whom, when and where, and in which words')
  .addCommand(
    createReadCommand({
      readBytes,
      lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
      write: (text) => process.stdout.write(text),
      kit: loadKit,
      coding: codingOf,
    }),
  )
  .addCommand(createAddCommand(store))
  .addCommand(createImportCommand(store))
  .addCommand(createExportCommand(store))
  .addCommand(createRebuildCommand(store))
  .addCommand(createVerifyCommand(store));

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
