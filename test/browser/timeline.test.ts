import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserForTests } from '../setup/services.ts';
import { complaintsOfAxe, inView, openFromList, showShape, textOf, walkTo } from './page-parts.ts';
import { type StartedPage, startPage } from './start-page.ts';

const at = browserForTests();

describe.skipIf(at === null)('the page on the examples', () => {
  let served: StartedPage;
  let page: Page;
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

  describe('on loading', () => {
    test('shows lanes of states, the story’s window, the tray and a legend, and names its engine', async () => {
      page = await served.open();
      const lanes = await page.locator('.lane-name').allInnerTexts();
      expect(lanes.slice(0, 2).sort()).toEqual(['Russia', 'United States']);
      expect(await inView(page)).toMatch(/^\d+ events in view, .*Aug 2025$/);
      expect(await page.locator('.legend li').count()).toBeGreaterThan(3);
      await expect.poll(() => textOf(page.locator('.footer'))).toMatch(/Embedded engine.*Neo4j/s);
    });

    test('draws: the plot holds the colours of its marks', async () => {
      page = await served.open();
      const colours = await page.locator('canvas.base').evaluate((canvas) => {
        const { data } = (canvas as HTMLCanvasElement)
          .getContext('2d')
          ?.getImageData(0, 0, (canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height) ?? { data: [] };
        const found = new Set<string>();
        for (let i = 0; i < data.length; i += 4) found.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
        return [...found];
      });
      expect(colours).toContain('31,112,182');
      expect(colours).toContain('255,255,255');
    });

    test('says how many statements have no mark, and shows them when asked', async () => {
      page = await served.open();
      const toggle = page.getByRole('switch');
      expect(await textOf(toggle)).toMatch(/\d+ hidden/);
      const before = Number.parseInt(await inView(page), 10);
      await toggle.click();
      await expect.poll(async () => Number.parseInt(await inView(page), 10)).toBeGreaterThan(before);
      expect(await textOf(toggle)).not.toMatch(/hidden/);
      expect(page.url()).toContain('statements=all');
    });
  });

  describe('moving about', () => {
    test('the wheel zooms, dragging pans, and the address follows', async () => {
      page = await served.open('?from=2025-08-01&to=2025-09-01');
      expect(await inView(page)).toContain('August 2025');
      const box = await page.locator('#plot').boundingBox();
      if (box === null) throw new Error('no plot');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 8);
      await page.mouse.wheel(0, -400);
      await expect.poll(() => inView(page)).toMatch(/ [5-9]–2\d Aug 2025$/);
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2025-08-01');
      const zoomed = await inView(page);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 - 500, box.y + box.height - 8, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => inView(page)).not.toBe(zoomed);
      expect(await page.locator('.panel').isVisible()).toBe(false);
    });

    test('“show everything” brings what lies far away into view', async () => {
      page = await served.open();
      const before = Number.parseInt(await inView(page), 10);
      await page.locator('[data-key="fit"]').click();
      await expect.poll(async () => Number.parseInt(await inView(page), 10)).toBeGreaterThan(before);
    });

    test('by keyboard: every mark says what it is, Enter opens it, Escape closes it', async () => {
      page = await served.open();
      await walkTo(page, /^Summit · .*Anchorage\. 15 Aug 2025\./);
      await page.keyboard.press('Enter');
      await page.locator('.panel .particulars').waitFor();
      expect(await textOf(page.locator('.panel .kicker'))).toContain('Summit');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => textOf(page.locator('#spoken'))).toMatch(/Russia|United States/);
    });

    test('by pointer: a mark shows its words, and a click opens it', async () => {
      page = await served.open();
      const { x, y } = await walkTo(page, /^Summit/);
      await page.mouse.move(x, y);
      expect(await textOf(page.locator('.tip'))).toContain('Summit');
      await page.mouse.click(x, y);
      await page.locator('.panel .particulars').waitFor();
      expect(page.url()).toContain('panel=event');
    });
  });

  describe('an event', () => {
    test('says when, where, who and who says so, and leads to the words in the article', async () => {
      page = await served.open();
      await openFromList(page, /^Summit/);
      const body = await textOf(page.locator('.panel-body'));
      for (const word of ['15 Aug 2025', 'Anchorage', 'Donald Trump', 'Vladimir Putin', 'independent voices']) expect(body).toContain(word);
      const claim = page.locator('.claim').first();
      const quote = await textOf(claim.locator('blockquote'));
      await claim.locator('[data-key^="read "]').click();
      await page.locator('mark.lit').first().waitFor();
      const lit = (await page.locator('mark.lit').allTextContents()).join('');
      expect(lit).toContain(quote);
      expect(
        await page
          .locator('mark.lit')
          .first()
          .evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight),
      ).toBe(true);
      expect(await textOf(page.locator('.panel'))).toContain('no real report');
      await page.goBack();
      await page.locator('.panel .particulars').waitFor();
    });

    test('that its sources tell differently says so', async () => {
      page = await served.open();
      await showShape(page, 'table');
      await page.locator('[data-key="fit"]').click();
      const titles = await page
        .locator('.table [data-item]')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.item ?? ''));
      const answer = await page.evaluate(async () =>
        (
          await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{"query":"{ timeline { items { id conflicts } } }"}',
          })
        ).json(),
      );
      const conflicted = (answer.data.timeline.items as { id: string; conflicts: number }[]).find(
        ({ id, conflicts }) => conflicts > 0 && titles.includes(id),
      );
      if (conflicted === undefined) throw new Error('the examples must hold a conflict');
      await page.locator(`.table [data-item="${conflicted.id}"]`).click();
      expect(await textOf(page.locator('.conflict').first())).toMatch(/“.+”/s);
    });

    test('an actor of it is a filter, which the tray obeys too', async () => {
      page = await served.open();
      await openFromList(page, /^Summit/);
      await page.locator('.particulars .actor').filter({ hasText: 'Vladimir Putin' }).click();
      expect(await textOf(page.locator('.filter-chip'))).toContain('Only Vladimir Putin');
      expect(await page.locator('.lane-name').filter({ hasText: 'Australia' }).count()).toBe(0);
      for (const chip of await page.locator('.tray-chip').allInnerTexts()) expect(chip).toContain('Putin');
      await page.locator('.filter-chip').click();
      await expect.poll(() => page.locator('.lane-name').filter({ hasText: 'Australia' }).count()).toBe(1);
    });
  });

  test('an invitation says how it stands by each voice, and that received or accepted is open', async () => {
    page = await served.open();
    await openFromList(page, /^Invitation .* or /);
    const voice = page.locator('.voice-box').filter({ hasText: 'Sergey Lavrov' }).first();
    expect((await textOf(voice.locator('.states'))).replace(/\s+/g, ' ')).toBe('received or accepted – open');
    expect(await textOf(voice.locator('.quote-link').first())).toMatch(/^“.+”$/s);
    await voice.locator('.quote-link').first().click();
    await page.locator('mark.lit').first().waitFor();
  });

  describe('what is chosen', () => {
    test('stands in the address: language, lanes, statements, panel and window come back on reload', async () => {
      page = await served.open('?from=2025-08-01&to=2025-09-01');
      await page.locator('[data-key="lang id"]').click();
      await expect.poll(() => page.locator('.lane-name').allInnerTexts()).toContain('Amerika Serikat');
      await page.locator('[data-key="lanes persons"]').click();
      await expect.poll(() => page.locator('.lane-name').allInnerTexts()).toContain('Vladimir Putin');
      await page.locator('[data-key="panel articles"]').click();
      await page.locator('.panel .happening').first().click();
      await page.locator('.reader-text').waitFor();
      const shown = () => Promise.all([inView(page), textOf(page.locator('.panel h2')), page.locator('.lane-name').allInnerTexts()]);
      const before = await shown();
      await page.reload();
      await page.locator('.reader-text').waitFor();
      await expect.poll(shown).toEqual(before);
      expect(await page.locator('html').getAttribute('lang')).toBe('id');
    });

    test('is undone by the browser’s back', async () => {
      page = await served.open();
      await page.locator('[data-key="lanes persons"]').click();
      await expect.poll(() => page.url()).toContain('lanes=persons');
      await page.goBack();
      await expect.poll(() => page.locator('[data-key="lanes states"]').getAttribute('aria-pressed')).toBe('true');
    });

    test('the reader’s own language and colours hold where nothing is chosen', async () => {
      page = await served.open('', { locale: 'id-ID', colorScheme: 'dark' });
      expect(await textOf(page.locator('[data-key="panel add"]'))).toBe('Tambah artikel');
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 22, 28)');
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to complain of in the %s page', async (colorScheme) => {
    page = await served.open('', { colorScheme });
    for (const open of ['filter', 'export', 'add', 'articles']) {
      await page.locator(`[data-key="panel ${open}"]`).click();
      await page.locator('.panel-body').waitFor();
      expect(await complaintsOfAxe(page)).toEqual([]);
    }
    await page.locator('.panel .happening').first().click();
    await page.locator('.reader-text').waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });

  test('when the server does not answer the page says so, and trying again helps', async () => {
    page = await served.open('?panel=add');
    await page.context().route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.locator('.message .trouble').waitFor();
    expect(await textOf(page.locator('.message .trouble'))).toContain('does not answer');
    await page.context().unroute('**/graphql');
    await page.locator('.message .trouble button').click();
    await page.locator('.lane-name').first().waitFor();
    // The browser itself logs what was made to fail here.
    expect(served.complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  });
});
