import { Command } from 'commander';
import { foldStore } from '../ingest/fold-store.ts';
import type { StoreEffects } from './add.ts';
import { withStore } from './with-store.ts';

/** The command `rebuild`: makes the embedded graph again from its journal, and folds the world anew. */
export function createRebuildCommand(effects: StoreEffects): Command {
  return new Command('rebuild')
    .description('make the graph again from the journal (a Neo4j holds its own), and fold the world anew')
    .option('--data <dir>', 'the folder of the store (DEMARCHE_DATA, or "data", when not given)')
    .action(({ data }: { data?: string }) =>
      withStore(
        data,
        effects,
        async (door) => {
          const { changed, version } = await foldStore(door, { anyway: true });
          const { appended } = await door.state();
          effects.write(`${appended} entries; ${changed} events, invitations and conflicts written; the world is at version ${version}.\n`);
        },
        true,
      ),
    );
}
