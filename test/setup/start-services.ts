import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { TestBrowser, TestNeo4j } from './services.ts';
import { type StartedService, startBrowser, startNeo4j } from './start-one.ts';

type Shared = { neo4j?: Promise<StartedService<TestNeo4j>>; browser?: Promise<StartedService<TestBrowser>> };

/** Set-up files are loaded once a project, so what all share is kept on the process itself: one Neo4j and one browser a run. */
const SHARED = Symbol.for('demarche.test-services');

/**
 * Starts what the tests of one project ask for: its folder is searched for the functions of `services.ts`, so that
 * `npx vitest run test/api` starts no database when no test of it needs one.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const holder = globalThis as unknown as { [SHARED]?: Shared };
  const shared: Shared = holder[SHARED] ?? {};
  holder[SHARED] = shared;
  const sources = readSources(join(project.config.root, 'test', project.name));
  const wants = (name: string): boolean => sources.some((source) => source.includes(name));

  if (wants('neo4jForTests')) shared.neo4j ??= startNeo4j(process.env);
  if (wants('browserForTests')) shared.browser ??= startBrowser(process.env);
  const neo4j = await shared.neo4j;
  const browser = await shared.browser;
  project.provide('neo4j', neo4j?.at ?? null);
  project.provide('browser', browser?.at ?? null);

  return async () => {
    await neo4j?.stop();
    await browser?.stop();
  };
}

function readSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
