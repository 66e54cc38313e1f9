import { inject } from 'vitest';

/** Where the Neo4j of this test run listens. It starts empty; a test cleans up what it wrote. */
export type TestNeo4j = { uri: string; user: string; password: string };
/** Where the browser of this test run listens: `chromium.connect(wsEndpoint)` of playwright-core. */
export type TestBrowser = { wsEndpoint: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j | null;
    browser: TestBrowser | null;
  }
}

/** The one Neo4j of this run, or null where there is none (`npm run test:fast`, or no Java outside CI). Only for tests under `test/contract` and `test/api`, which run one file at a time. */
export const neo4jForTests = (): TestNeo4j | null => inject('neo4j') ?? null;

/** The one browser of this run, or null in `npm run test:fast`. Only for tests under `test/browser`. */
export const browserForTests = (): TestBrowser | null => inject('browser') ?? null;
