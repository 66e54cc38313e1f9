import { readdirSync } from 'node:fs';
import type { ContractCase } from './contract-case.ts';

const FOLDER = new URL('./questions/', import.meta.url);

/** All cases of `test/contract/questions/`, by file name. @throws Error when a file exports no cases. */
export async function readCases(): Promise<ContractCase[]> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, module: (await import(new URL(name, FOLDER).href)) as { cases?: ContractCase[] } })),
  );
  return files.flatMap(({ name, module }) => {
    if (!module.cases || module.cases.length === 0) throw new Error(`test/contract/questions/${name} exports no cases.`);
    return module.cases;
  });
}
