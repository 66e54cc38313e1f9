import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserForTests } from '../setup/services.ts';
import { fileArticle, openFromList, previewArticle, showShape, textOf } from './page-parts.ts';
import { type StartedPage, startPage } from './start-page.ts';

const at = browserForTests();
const SEED = join(import.meta.dirname, '../../../shared/seed/000_9d29f9ba959db2c6.txt');
const isThere = existsSync(SEED);
if (!isThere) console.log(`NOT RUN: the seed article on the page: ${SEED} is not here.`);

describe.skipIf(at === null || !isThere)('the seed article on the page', () => {
  let served: StartedPage;
  let page: Page;
  beforeAll(async () => {
    served = await startPage(at?.wsEndpoint ?? '', ['--no-examples']);
  });
  afterAll(async () => {
    await served.stop();
  });
  afterEach(async () => {
    await page.context().close();
    expect(served.complaints.splice(0)).toEqual([]);
  });

  /** The rows of the table of all days: title and time. */
  const rows = async (): Promise<string[]> => {
    await showShape(page, 'table');
    await page.locator('[data-key="fit"]').click();
    await page.locator('.table [data-item]').first().waitFor();
    const named = await page
      .locator('.table [data-item]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
    await showShape(page, 'lanes');
    return named;
  };
  const having = (list: readonly string[], ...parts: string[]): string[] => list.filter((row) => parts.every((part) => row.includes(part)));

  test('without a date has its events in the tray, and the date typed into the page moves them to their days', async () => {
    page = await served.open('?panel=add');
    await previewArticle(page, { text: readFileSync(SEED, 'utf8') });
    await fileArticle(page);
    await page.locator('.tray-chip').first().waitFor();
    const undated = await page.locator('.tray-chip').allInnerTexts();
    for (const parts of [
      ['Summit', 'Anchorage'],
      ['Press conference'],
      ['Invitation extended', 'to Moscow'],
      ['or invitation accepted'],
      ['Visit (proposed)'],
    ])
      expect(having(undated, ...parts).length, parts.join(' ')).toBe(1);
    await page.locator('#article-date').fill('2025-08-20');
    await page.locator('[data-key="reread"]').click();
    await expect.poll(() => page.locator('.tray-chip').filter({ hasText: 'Summit' }).count()).toBe(0);
    const dated = await rows();
    expect(having(dated, 'Summit', 'one day in 11–17 Aug 2025').length).toBe(1);
    expect(having(dated, 'Press conference', 'one day in 11–17 Aug 2025').length).toBe(1);
    expect(having(dated, 'Invitation extended', 'to Moscow', 'one day in 11–17 Aug 2025').length).toBe(1);
  });

  test('has one summit, a press conference beside it, a visit that nobody makes actual, and no opinion', async () => {
    page = await served.open();
    const shown = await rows();
    expect(having(shown, 'Summit').length).toBe(1);
    expect(having(shown, 'Press conference').length).toBe(1);
    const visits = shown.filter((row) => row.startsWith('Visit'));
    expect(visits.length).toBeGreaterThan(0);
    for (const visit of visits) expect(visit).toMatch(/^Visit \((proposed|supposed)\)/);
    expect(shown.filter((row) => /analis|pengamat|politisi/i.test(row))).toEqual([]);
  });

  test('has Lavrov’s interview on the 19th as a tick, not as a mark', async () => {
    page = await served.open();
    expect(having(await rows(), 'Sergey Lavrov')).toEqual([]);
    await page.getByRole('switch').click();
    await expect.poll(async () => having(await rows(), 'Sergey Lavrov', '19 Aug 2025').length).toBe(1);
    await openFromList(page, /^Statement · Sergey Lavrov/);
    expect(await textOf(page.locator('.panel-body'))).toContain('Rossiya 24');
  });

  test('has the invitation by voice: received or accepted, open, by Lavrov; non-committal by Trump, in his own words', async () => {
    page = await served.open();
    await openFromList(page, /^Invitation extended/);
    const states = async (voice: RegExp): Promise<string> => {
      const box = page.locator('.voice-box').filter({ has: page.locator('.voice-name').filter({ hasText: voice }) });
      return (await textOf(box.locator('.states'))).replace(/\s+/g, ' ');
    };
    expect(await states(/^Sergey Lavrov$/)).toBe('received or accepted – open');
    expect(await states(/^Donald Trump$/)).toContain('non-committal');
    expect(await states(/^Donald Trump, according to Sergey Lavrov$/)).toContain('non-committal');
    expect(await textOf(page.locator('.states.overall'))).toContain('answer open');
    expect(await textOf(page.locator('.particulars'))).toMatch(/Where toMos[ck]/);
  });
});
