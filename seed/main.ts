import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { DemarcheError } from '../schema/errors.ts';
import { createReadCommand } from './cli/read.ts';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { languages } from './languages/languages.ts';
import type { ReaderKit } from './read-article.ts';

const GAZETTEER = fileURLToPath(new URL('./gazetteer/data', import.meta.url));

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

const program = new Command('demarche')
  .description('reads articles: who says that who did what with whom, when and where, and in which words')
  .addCommand(
    createReadCommand({
      readBytes,
      lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
      write: (text) => process.stdout.write(text),
      kit: loadKit,
      coding: () => ({ plover: null, cameo: null }),
    }),
  );

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
