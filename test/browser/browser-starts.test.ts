import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from '../setup/services.ts';

test.runIf(browserForTests() !== null)('the browser of the run draws a page with text, on the machine itself', async () => {
  const at = browserForTests();
  if (at === null) return;
  const browser = await chromium.connect(at.wsEndpoint);
  const page = await browser.newPage();
  await page.setContent('<p style="font: 20px sans-serif">Démarche</p>');
  const width = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return 0;
    context.font = '20px sans-serif';
    return context.measureText('Démarche').width;
  });
  await browser.close();
  expect(width).toBeGreaterThan(50);
});
