import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startForTests } from '../api/start-for-tests.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
import { browserForTests } from '../setup/services.ts';

const service = browserForTests();

describe.runIf(service !== null)('the editor in a browser', () => {
  test('shows ten tabs, explains the schema, answers, breaks no policy and asks no other machine', async () => {
    const server = await startForTests({ entries: ENTRIES, world: WORLD });
    const browser = await chromium.connect(service?.wsEndpoint ?? '');
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url)) complaints.push(`asked ${request.url()}`);
      });
      page.on('pageerror', (error) => complaints.push(`threw ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`logged ${message.text()}`);
      });
      await page.goto(`${server.url}/graphql`);
      await page.getByRole('tab').nth(9).waitFor();
      expect(await page.getByRole('tab').count()).toBe(10);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response').getByText('MEETING_MEETING').first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
