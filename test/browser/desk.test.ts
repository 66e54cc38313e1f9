import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserForTests } from '../setup/services.ts';
import { complaintsOfAxe, inView, openFromList, showPanel, showShape, textOf } from './page-parts.ts';
import { type StartedPage, startPage } from './start-page.ts';

const at = browserForTests();

describe.skipIf(at === null)('the desk', () => {
  let served: StartedPage;
  let page: Page;
  const open = async (...given: Parameters<StartedPage['open']>): Promise<Page> => {
    const opened = await served.open(...given);
    await opened.locator('.controls button').first().waitFor();
    return opened;
  };
  beforeAll(async () => {
    served = await startPage(at?.wsEndpoint ?? '');
  });
  afterAll(async () => {
    await served.stop();
  });
  afterEach(async () => {
    await page.context().close();
    expect(served.complaints.splice(0)).toEqual([]);
  });

  describe('the overview', () => {
    const days = (part: string) => page.locator(`.brush.${part}`).getAttribute('aria-valuetext');

    test('is dragged: the window moves whole, and its ends alone', async () => {
      page = await open();
      const before = { start: await days('start'), end: await days('end') };
      const box = await page.locator('.brush.whole').boundingBox();
      if (box === null) throw new Error('no brush');
      await page.mouse.move(box.x + box.width / 2, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 200, box.y + 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => days('start')).not.toBe(before.start);
      const moved = { start: await days('start'), end: await days('end') };
      expect(moved.end).not.toBe(before.end);
      const end = await page.locator('.brush.end').boundingBox();
      if (end === null) throw new Error('no end');
      await page.mouse.move(end.x + 8, end.y + 20);
      await page.mouse.down();
      await page.mouse.move(end.x + 108, end.y + 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => days('end')).not.toBe(moved.end);
      expect(await days('start')).toBe(moved.start);
      await expect.poll(() => new URL(page.url()).searchParams.get('to')).not.toBeNull();
    });

    test('is moved by keys, and says the days', async () => {
      page = await open('?from=2025-08-01&to=2025-08-11');
      expect(await days('whole')).toMatch(/1–10 Aug 2025/);
      await page.locator('.brush.whole').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => days('whole')).toMatch(/2–11 Aug 2025/);
      await page.locator('.brush.end').focus();
      await page.keyboard.press('PageUp');
      await expect.poll(() => days('whole')).toMatch(/2–21 Aug 2025/);
      expect(await inView(page)).toContain('21 Aug 2025');
    });
  });

  describe('the filter', () => {
    test('is chosen with counts, stands in the address and in chips, and is taken out again', async () => {
      page = await open();
      await showPanel(page, 'filter');
      const speech = page.locator('[data-facet="groups"][data-value="speech"]');
      const count = Number(await textOf(page.locator('.choice').filter({ has: speech }).locator('.count')));
      await speech.check();
      await showShape(page, 'table');
      await page.locator('[data-key="fit"]').click();
      await expect.poll(() => page.locator('.table tbody tr').count()).toBe(count);
      expect(page.url()).toContain('group=speech');
      await page.reload();
      await page.locator('.filter-chip').waitFor();
      expect(await textOf(page.locator('.filter-chip'))).toContain('Speech');
      await page.locator('.filter-chip').click();
      await expect.poll(() => page.locator('.table tbody tr').count()).toBeGreaterThan(count);
      expect(page.url()).not.toContain('group=');
    });

    test('of an outlet shows only what that outlet carries', async () => {
      page = await open('?view=table&panel=filter');
      await page.locator('[data-key="fit"]').click();
      const all = await page.locator('.table tbody tr').count();
      const outlet = page
        .locator('.choice')
        .filter({ has: page.locator('[data-facet="outlets"]') })
        .first();
      const name = await textOf(outlet.locator('.choice-text'));
      await outlet.locator('input').check();
      await expect.poll(() => page.locator('.table tbody tr').count()).toBeLessThan(all);
      expect(await textOf(page.locator('.filter-chip'))).toContain(name);
    });
  });

  describe('the search', () => {
    test('finds events at once, then quotes and passages, and opens what was found', async () => {
      page = await open();
      await page.locator('#search').fill('anchor');
      await page.locator('.panel [data-item]').first().waitFor();
      await page.locator('.panel .hit mark').first().waitFor();
      expect((await textOf(page.locator('.panel .hit mark').first())).toLowerCase()).toContain('anchor');
      expect(page.url()).toContain('q=anchor');
      await page
        .locator('.panel .happening')
        .filter({ has: page.locator('.hit') })
        .first()
        .click();
      await page.locator('.reader-text').waitFor();
      await page.locator('#search').fill('   ');
      await expect.poll(() => page.locator('.panel .happening').count()).toBe(0);
      await page.locator('#search').fill('zzzzqq OR 1=1 {"}');
      await page.locator('.panel .state-box').waitFor();
    });

    test('keeps what is typed while answers come', async () => {
      page = await open();
      await page.locator('#search').focus();
      await page.keyboard.type('putin lavrov', { delay: 15 });
      await expect.poll(() => page.locator('#search').inputValue()).toBe('putin lavrov');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    });
  });

  describe('the table', () => {
    test('sorts, is walked by arrow keys, and opens an event by Enter', async () => {
      page = await open('?view=table');
      await page.locator('[data-key="sort voices"]').click();
      await page.locator('[data-key="sort voices"]').click();
      await expect.poll(() => page.locator('th.col-voices').getAttribute('aria-sort')).toBe('descending');
      const voices = (await page.locator('td.col-voices').allInnerTexts()).map(Number);
      expect(voices).toEqual([...voices].sort((a, b) => b - a));
      await page.locator('.row-open').first().focus();
      await page.keyboard.press('ArrowDown');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(name).toBe(await page.locator('.row-open').nth(1).getAttribute('aria-label'));
      await page.keyboard.press('Enter');
      await page.locator('.panel h2').waitFor();
      expect(await page.locator('tr.chosen').count()).toBeGreaterThan(0);
      await page.reload();
      await expect.poll(() => page.locator('th.col-voices').getAttribute('aria-sort')).toBe('descending');
    });
  });

  test('the network shows whom somebody met, as a picture and as a list that the keyboard reaches', async () => {
    page = await open('?view=network');
    await page.locator('.network-picture .ego').waitFor();
    const met = page.locator('[data-met]').first();
    const name = await textOf(met.locator('.met'));
    await met.locator('summary').focus();
    await page.keyboard.press('Enter');
    await met.locator('[data-item]').first().click();
    await page.locator('.panel .particulars').waitFor();
    await met.locator('.link').first().click();
    await expect.poll(() => textOf(page.locator('.network-picture .ego text'))).toBe(name);
    expect(page.url()).toContain('actor=');
  });

  test('a quote’s citation is copied, with its words and its outlet', async () => {
    page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openFromList(page, /^Summit/);
    const quote = await textOf(page.locator('.claim blockquote').first());
    await page.locator('.claim .cite').first().click();
    await expect.poll(() => textOf(page.locator('.claim .cite').first())).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(quote.slice(0, 80));
    expect(copied).toContain('no real report');
  });

  test('the view is saved as SVG and PNG with its sources, and its events as a file under the same filter', async () => {
    page = await open('?from=2025-08-01&to=2025-09-01&group=meeting&panel=export');
    const saved = async (key: string): Promise<{ name: string; bytes: Buffer }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-key="${key}"]`).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
    };
    const svg = await saved('export svg');
    expect(svg.name).toBe('demarche-2025-08-01--2025-08-31.svg');
    expect(svg.bytes.toString()).toMatch(/<svg .*Summit.*Sources: .*Example Wire/s);
    expect([...(await saved('export png')).bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    const csv = await saved('file csv');
    expect(csv.bytes.toString()).toMatch(/summit/i);
    expect(csv.bytes.toString()).not.toMatch(/speech\.|invitation\./);
  });

  test('forced colours hold on the plot too, and the chosen buttons are told apart', async () => {
    page = await open('', { forcedColors: 'active' });
    const isPlain = () =>
      page.locator('canvas.base').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        for (let i = 0; i < data.length; i += 4) if (Math.abs((data[i] ?? 0) - (data[i + 2] ?? 0)) > 12) return false;
        return data.length > 0;
      });
    await expect.poll(isPlain).toBe(true);
    const colourOf = (key: string) => page.locator(`[data-key="${key}"]`).evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await colourOf('shape lanes')).not.toBe(await colourOf('shape table'));
  });

  test('on paper stand the table and the panel, in light colours, without buttons', async () => {
    page = await open('?view=table&theme=dark');
    await page.locator('.table').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.table').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  test('a long list of articles goes on, and a date of publication can be taken away again', async () => {
    page = await open();
    const rows = (nodes: readonly unknown[], hasNextPage: boolean) => ({
      json: { data: { articles: { totalCount: 2, pageInfo: { hasNextPage, endCursor: 'one' }, nodes } } },
    });
    const row = (id: string) => ({
      id,
      title: id,
      kind: 'NEWS',
      published: null,
      lang: 'EN',
      outlet: { name: 'Paper' },
      text: '',
      passages: [],
    });
    await page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as { query: string; variables: { after?: string | null } };
      if (!body.query.includes('query Articles')) return route.fallback();
      return route.fulfill(body.variables.after === 'one' ? rows([row('second')], false) : rows([row('first')], true));
    });
    await showPanel(page, 'articles');
    await page.locator('[data-key="more articles"]').click();
    await expect.poll(() => page.locator('.panel .happening').count()).toBe(2);
    expect(await page.locator('[data-key="more articles"]').count()).toBe(0);
    await page.unroute('**/graphql');
    await page.reload();
    await page.locator('.panel .happening').first().click();
    const was = await page.locator('#article-date').inputValue();
    await page.locator('#article-date').fill('');
    await page.locator('[data-key="reread"]').click();
    await expect.poll(() => textOf(page.locator('.panel-body'))).toContain('Date of publication unknown');
    // The panel is asked for once more when the timeline has come; what was typed before that is typed again.
    const dateAgain = async (): Promise<string> => {
      await page.locator('#article-date').fill(was);
      await page.locator('[data-key="reread"]').click();
      return textOf(page.locator('.panel-body'));
    };
    await expect.poll(dateAgain, { timeout: 10_000 }).not.toContain('Date of publication unknown');
  });

  test.each([
    ['light', 'en'],
    ['dark', 'id'],
    ['dark', 'en'],
    ['light', 'id'],
  ] as const)('axe finds nothing to complain of in %s, %s', async (theme, lang) => {
    page = await open(`?theme=${theme}&lang=${lang}&actor=Q159&group=meeting&group=invitation&panel=filter`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      theme === 'dark' ? 'rgb(18, 22, 28)' : 'rgb(255, 255, 255)',
    );
    for (const shape of ['lanes', 'table', 'network'] as const) {
      await showShape(page, shape);
      await page.locator({ lanes: '.lane-name', table: '.table', network: '.network' }[shape]).first().waitFor();
      expect(await complaintsOfAxe(page)).toEqual([]);
    }
    await showPanel(page, 'export');
    await page.locator('.forms').waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.locator('#search').fill('putin');
    await page.locator('.panel .hit').first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
});
