import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserForTests } from '../setup/services.ts';
import { fileArticle, inView, openFromList, previewArticle, textOf } from './page-parts.ts';
import { type StartedPage, startPage } from './start-page.ts';

const at = browserForTests();

const JAKARTA = `Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Jakarta pekan lalu.

Macron mengundang Prabowo ke Paris.`;

const HOSTILE = `<script>window.hacked = 1</script> <img src=x onerror="window.hacked = 2"> French President Emmanuel Macron met Indonesian President Prabowo Subianto in Paris on 3 March 2025 <b onmouseover=alert(1)>in person</b>.

"><iframe srcdoc="<script>parent.hacked = 3</script>"></iframe> javascript:alert(1) &lt;script&gt;`;

describe.skipIf(at === null)('filing on an empty store', () => {
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

  test('an empty store says what to do next', async () => {
    page = await served.open();
    expect(await textOf(page.locator('.message'))).toContain('Nothing has been read yet');
    await page.locator('.message button').click();
    await page.locator('#draft-text').waitFor();
  });

  test('a pasted article shows what would be read, marked in its text, and is filed only when asked', async () => {
    page = await served.open('?panel=add');
    await previewArticle(page, { text: JAKARTA, outlet: 'Contoh Uji' });
    expect(await textOf(page.locator('.preview-text'))).toContain('Macron mengundang Prabowo ke Paris.');
    expect(await page.locator('.preview-text mark').count()).toBeGreaterThan(1);
    expect(await textOf(page.locator('.panel'))).toMatch(/Meeting · (Prabowo Subianto|Emmanuel Macron), /);
    expect(await textOf(page.locator('.notice'))).toContain('No date of publication');
    expect(await textOf(page.locator('.message'))).toContain('Nothing has been read yet');
    const row = page.locator('.panel .claims .happening').first();
    await row.click();
    expect(await page.locator('.preview-text mark.lit').count()).toBeGreaterThan(0);
    await page.locator('[data-key="edit"]').click();
    expect(await page.locator('#draft-text').inputValue()).toBe(JAKARTA);
    await page.locator('[data-key="lang id"]').click();
    await expect.poll(() => textOf(page.locator('[data-key="preview"]'))).toBe('Lihat apa yang akan terbaca');
    expect(await page.locator('#draft-text').inputValue()).toBe(JAKARTA);
  });

  test('without a date its events stand in the tray; the date typed into the page moves them to their days', async () => {
    page = await served.open('?panel=add');
    await previewArticle(page, { text: JAKARTA, outlet: 'Contoh Uji' });
    await fileArticle(page);
    await page.locator('.tray-chip').first().waitFor();
    const meeting = page.locator('.tray-chip').filter({ hasText: /^Meeting · (Prabowo Subianto|Emmanuel Macron), / });
    expect(await meeting.count()).toBe(1);
    await meeting.click();
    await page.locator('.panel .particulars').waitFor();
    expect(await textOf(page.locator('.particulars'))).toMatch(/undated[\s\S]*“pekan lalu”/);
    await page.locator('.claim .link').first().click();
    await page.locator('#article-date').fill('2025-05-28');
    await page.locator('[data-key="reread"]').click();
    await expect.poll(() => textOf(page.locator('.date-form [role="status"]'))).toMatch(/Read again: \d+ things? on the timeline changed/);
    await expect
      .poll(() =>
        page
          .locator('.tray-chip')
          .filter({ hasText: /^Meeting/ })
          .count(),
      )
      .toBe(0);
    await expect.poll(() => page.locator('.lane-name').allInnerTexts()).toEqual(expect.arrayContaining(['France', 'Indonesia']));
    await openFromList(page, /^Meeting · (Prabowo|Emmanuel)/);
    expect(await textOf(page.locator('.when'))).toBe('one day in 19–25 May 2025');
    await page.locator('[data-key="fit"]').click();
    await expect.poll(() => inView(page)).toMatch(/May.* 2025/);
  });

  test('the same article twice says that nothing was written', async () => {
    page = await served.open('?panel=add');
    await previewArticle(page, { text: JAKARTA, outlet: 'Contoh Uji', published: '2025-05-28' });
    await fileArticle(page);
    expect(await textOf(page.locator('.date-form [role="status"]'))).toContain('filed already');
  });

  test('what cannot be read is refused in words, and the text stays', async () => {
    page = await served.open('?panel=add');
    await page.locator('#draft-text').fill('   ---   ');
    await page.locator('#draft-url').fill('https://example.org/a');
    await page
      .locator('#draft-text')
      .fill('---\npublished: not a day\n---\nFrench President Emmanuel Macron met Indonesian President Prabowo Subianto in Paris.');
    await page.locator('[data-key="preview"]').click();
    const trouble = page.locator('.panel .trouble');
    await trouble.waitFor();
    expect(await textOf(trouble)).toMatch(/BAD_DATE|BAD_FRONT_MATTER/);
    expect(await page.locator('#draft-text').inputValue()).toContain('not a day');
  });

  test('a hostile text stays text and runs nothing, before filing and after', async () => {
    page = await served.open('?panel=add');
    await previewArticle(page, {
      text: HOSTILE,
      outlet: '<img src=x onerror=alert(1)>',
      title: '<script>window.hacked = 4</script>',
      published: '2025-03-05',
    });
    expect(await textOf(page.locator('.preview-text'))).toContain('<script>window.hacked = 1</script>');
    await fileArticle(page);
    const text = await textOf(page.locator('.panel'));
    expect(text).toContain('<img src=x onerror="window.hacked = 2">');
    expect(text).toContain('<script>window.hacked = 4</script>');
    await openFromList(page, /^Meeting · .*Paris/);
    expect(await page.locator('.panel img, .panel script, .panel iframe, .panel b').count()).toBe(0);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  });

  test('a text file that is dropped on the page is offered for reading', async () => {
    page = await served.open();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['The premier met the duke.'], 'note.txt', { type: 'text/plain' }));
      return data;
    });
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.locator('#draft-text').waitFor();
    expect(await page.locator('#draft-text').inputValue()).toBe('The premier met the duke.');
  });
});
