import { Command } from 'commander';
import { type Finding, verifyStore } from '../ingest/verify-store.ts';
import type { StoreEffects } from './add.ts';
import { withStore } from './with-store.ts';

const SHOWN = 5;

/** The command `verify`: checks what must always hold of a store, and counts what does not. */
export function createVerifyCommand(effects: StoreEffects): Command {
  return new Command('verify')
    .description('check that evidence, judgements and the world are what they must be')
    .option('--data <dir>', 'the folder of the store (DEMARCHE_DATA, or "data", when not given)')
    .action(({ data }: { data?: string }) =>
      withStore(data, effects, async (door) => {
        const findings = await verifyStore(door);
        for (const finding of findings) effects.write(findingLine(finding));
        if (findings.some(({ wrong }) => wrong.length > 0)) effects.fail();
      }),
    );
}

function findingLine({ what, count, wrong }: Finding): string {
  if (wrong.length === 0) return `right  ${count} ${what}\n`;
  const more = wrong.length > SHOWN ? `, and ${wrong.length - SHOWN} more` : '';
  return `WRONG  ${wrong.length} of ${count} ${what}: not ${wrong.slice(0, SHOWN).join(', ')}${more}\n`;
}
