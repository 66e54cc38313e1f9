import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';

/** What stands in a place of the page; waits until the place is there. */
export const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';

/** What the footer says is in view. */
export const inView = (page: Page): Promise<string> => textOf(page.locator('.in-view'));

/** Opens a panel of the toolbar, unless it is open: its button would close it. */
export async function showPanel(page: Page, panel: 'articles' | 'add' | 'filter' | 'export'): Promise<void> {
  const button = page.locator(`[data-key="panel ${panel}"]`);
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}

/** How events are shown. */
export const showShape = (page: Page, shape: 'lanes' | 'table' | 'network'): Promise<void> =>
  page.locator(`[data-key="shape ${shape}"]`).click();

/** Shows the table of all days and chooses the first event that is called `title`; waits for its panel, and shows the lanes again. */
export async function openFromList(page: Page, title: RegExp): Promise<void> {
  await showShape(page, 'table');
  await page.locator('[data-key="fit"]').click();
  await page.locator('.table').getByRole('button', { name: title }).first().click();
  await page.locator('.panel .particulars, .panel .voice-box').first().waitFor();
  await showShape(page, 'lanes');
}

/** Pastes an article with what is known of it, and asks what would be read. */
export async function previewArticle(
  page: Page,
  given: { text: string; outlet?: string; published?: string; title?: string },
): Promise<void> {
  await showPanel(page, 'add');
  await page.locator('#draft-text').fill(given.text);
  for (const name of ['outlet', 'published', 'title'] as const) await page.locator(`#draft-${name}`).fill(given[name] ?? '');
  await page.locator('[data-key="preview"]').click();
  await page.locator('.preview-text').waitFor();
}

/** Files what is previewed, and waits for the article. */
export async function fileArticle(page: Page): Promise<void> {
  await page.locator('[data-key="file"]').click();
  await page.locator('.panel .date-form').waitFor();
}

/** Walks to a mark by keyboard until what is said of it matches; answers where the mark's sign stands on the page. */
export async function walkTo(page: Page, said: RegExp): Promise<{ x: number; y: number }> {
  await page.locator('#plot').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step++) {
    await page.waitForFunction(() => (document.querySelector('#spoken')?.textContent ?? '') !== '');
    const text = await textOf(page.locator('#spoken'));
    if (said.test(text)) {
      const tip = await page.locator('.tip').boundingBox();
      if (tip === null) throw new Error('the tip beside the mark is not shown');
      return { x: tip.x - 12, y: tip.y - 14 };
    }
    await page.keyboard.press('ArrowRight');
    await page
      .waitForFunction((before) => document.querySelector('#spoken')?.textContent !== before, text, { timeout: 2000 })
      .catch(() => {
        throw new Error(`no mark of the lane says ${said}; the last one said: ${text}`);
      });
  }
  throw new Error(`no mark says ${said}`);
}

/** What axe complains of in the page as it is; empty when of nothing. */
export async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  });
}
