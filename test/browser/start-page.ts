import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** A server of the real page on a store of its own in a temporary folder. */
export type StartedPage = {
  url: string;
  /** Opens the page at a search (`?lang=id`), waits until it shows its timeline, and watches it. */
  open: (search?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the pages asked of other machines, what they threw and what they logged as errors; must stay empty. */
  complaints: string[];
  stop: () => Promise<void>;
};

/** Builds the page if its sources changed, starts `api/main.ts` on a free port, and connects to the browser of this run. */
export async function startPage(wsEndpoint: string, args: readonly string[] = []): Promise<StartedPage> {
  ensureBuilt({ root: ROOT, parts: ['web'], log: () => undefined });
  const data = await mkdtemp(join(tmpdir(), 'demarche-page-'));
  const { url, stop } = await serve(['--port', '0', '--data', data, ...args]);
  const browser = await chromium.connect(wsEndpoint);
  const complaints: string[] = [];
  return {
    url,
    complaints,
    open: (search = '', options = {}) => openPage(browser, `${url}/${search}`, options, complaints),
    stop: async () => {
      await browser.close();
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function serve(args: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'api/main.ts'), ...args], { cwd: ROOT, env });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let said = '';
  const listening = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const url = await Promise.race([listening, ended.then(() => null)]);
  if (url === null) throw new Error(`The server did not start:\n${said}`);
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  context.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) complaints.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`threw ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`logged ${message.text()}`);
  });
  await page.goto(address);
  await page.locator('.lane-name:visible, .tray-chip:visible, .message .state-title:visible, .stage:visible > *').first().waitFor();
  return page;
}
