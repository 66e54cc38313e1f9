import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const SERVICES = ['contract', 'api', 'browser'];

/** GraphQL must be one module, the one that Node gives to yoga: two copies call each other's schema "another realm". */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    environment: 'node',
    setupFiles: ['test/setup/forget-settings.ts', 'test/setup/fixed-seed.ts'],
    globalSetup: ['test/setup/print-seed.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: SERVICES.map((name) => `test/${name}/**`), testTimeout: 20_000 },
      },
      ...SERVICES.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          globalSetup: ['test/setup/start-services.ts'],
          // One database and one browser are shared, so their tests take turns; those of the API have stores of their own.
          fileParallelism: name === 'api',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
