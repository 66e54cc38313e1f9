import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({});
});
afterAll(() => server.stop());

/** What graphql-http asks of every server that speaks GraphQL over HTTP, as doors and limits stand (decision 40). */
const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

test.each(audits)('$id $name', async (audit) => {
  const result = await audit.fn();
  expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
});

test('there are 61 of them', () => {
  expect(audits).toHaveLength(61);
});
