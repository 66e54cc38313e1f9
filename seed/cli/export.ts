import { Command } from 'commander';
import type { Door } from '../../schema/door.ts';
import { articlesInForce, readAll } from '../../schema/questions/fold-input.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import type { StoreEffects } from './add.ts';
import { withStore } from './with-store.ts';

/** The command `export`: writes all entries, a line of JSON each, as `import` and the journal read them. Restricted texts stay here. */
export function createExportCommand(effects: StoreEffects): Command {
  return new Command('export')
    .description('write texts, articles, readings and judgements as JSON lines; restricted texts are left out')
    .option('--data <dir>', 'the folder of the store (DEMARCHE_DATA, or "data", when not given)')
    .addHelpText(
      'after',
      '\nEvents with short quotations, for other programs: demarche export --format csv|jsonl|jsonld|graphml|ics|timelinejs.json|plover.csv [--filter JSON]',
    )
    .action(({ data }: { data?: string }) =>
      withStore(data, effects, async (door) => {
        let left = 0;
        for await (const { entry, isRestricted } of entriesToExport(door)) {
          if (isRestricted) left += 1;
          else effects.write(`${JSON.stringify(entry)}\n`);
        }
        if (left > 0) effects.say(`${left} ${left === 1 ? 'entry' : 'entries'} of restricted texts left out.`);
      }),
    );
}

/** All entries in the order of filing; `isRestricted` where an entry speaks of a text whose article is restricted. */
export async function* entriesToExport(door: Door): AsyncIterable<{ entry: Entry; isRestricted: boolean }> {
  const restricted = new Set(
    (await readAll(door, articlesInForce)).filter(({ access }) => access === 'restricted').map(({ textId }) => textId),
  );
  for await (const entry of door.entries()) {
    const textIds = [entry.text?.id, entry.article?.textId, entry.run?.textId];
    yield { entry, isRestricted: textIds.some((id) => id !== undefined && restricted.has(id)) };
  }
}
