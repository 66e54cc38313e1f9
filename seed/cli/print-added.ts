import pc from 'picocolors';
import type { AddedFile } from './add-files.ts';

/** One line for a file, for a person, and one for each thing that the reader could not do. */
export function addedLine(added: AddedFile): string {
  if (added.outcome === 'refused') return `${pc.red('refused')}  ${added.file}  ${added.code}: ${added.message}\n`;
  if (added.outcome === 'passed over') return `${pc.dim('passed ')}  ${added.file}  ${added.why}\n`;
  const claims = `${added.claims} ${added.claims === 1 ? 'claim' : 'claims'}`;
  const words = { filed: pc.green('filed  '), known: pc.dim('known  '), read: pc.cyan('read   ') }[added.outcome];
  const problems = added.problems.map(({ code, message }) => `         ${pc.yellow(code)}: ${message}\n`);
  return `${words}  ${added.file}  ${claims}\n${problems.join('')}`;
}

/** The last line: how many files went which way, and what became of the world. */
export function endLine(added: readonly AddedFile[], changed: number): string {
  const parts = (['filed', 'known', 'read', 'refused', 'passed over'] as const).flatMap((outcome) => {
    const count = added.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const world = changed === 0 ? 'the world did not change' : `${changed} events, invitations and conflicts changed`;
  return `${parts.join(', ') || 'nothing done'}; ${world}.\n`;
}

/** What is said after Ctrl-C: how far it came, and how one goes on. */
export const stoppedLine = (done: number, files: number): string =>
  `Stopped after ${done} of ${files} files. Run the same command again to go on: what is filed is not filed twice.\n`;
