import { Command } from 'commander';
import { DemarcheError } from '../../schema/errors.ts';
import { type Entry, entryShape } from '../../schema/shapes/entry.ts';
import { foldStore } from '../ingest/fold-store.ts';
import type { StoreEffects } from './add.ts';
import { withStore } from './with-store.ts';

/** The command `import`: files what `export` wrote; what is there already is not filed twice. */
export function createImportCommand(effects: StoreEffects): Command {
  return new Command('import')
    .description('file what `export` wrote, or a journal')
    .argument('<file>', 'JSON lines, or - for standard input')
    .option('--data <dir>', 'the folder of the store (DEMARCHE_DATA, or "data", when not given)')
    .action((file: string, { data }: { data?: string }) => {
      const entries = entriesFrom(new TextDecoder('utf-8').decode(effects.readBytes(file)), file);
      return withStore(data, effects, async (door) => {
        const before = (await door.state()).appended;
        await door.append(entries);
        const { changed } = await foldStore(door);
        const { appended } = await door.state();
        effects.write(
          `${appended - before} of ${entries.length} entries were new; ${changed} events, invitations and conflicts changed.\n`,
        );
      });
    });
}

/** The entries of JSON lines. @throws DemarcheError BAD_INPUT that names the first line which holds none; then nothing is filed. */
export function entriesFrom(lines: string, name: string): Entry[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const entry = entryShape.safeParse(parsed(line));
    if (entry.success) return [entry.data];
    const [issue] = entry.error.issues;
    throw new DemarcheError(
      'BAD_INPUT',
      `${name}, line ${at + 1} is no entry (${issue?.path.join('.') || 'the line'}: ${issue?.message}). Nothing was filed; give a file that \`demarche export\` wrote.`,
    );
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
