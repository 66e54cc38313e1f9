// @ts-check
// Draws docs/timeline.png again: starts the server on a new store with the examples, opens the page in a browser, takes its picture.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

const SIZE = { width: 1280, height: 800 };
const READY_WITHIN_MS = 120_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = mkdtempSync(join(tmpdir(), 'demarche-picture-'));
const server = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await addressOf(server);
  const found = await ensureBrowser({ env: process.env, log: console.log });
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready');
  const path = join(root, 'docs', 'timeline.png');
  await page.screenshot({ path });
  await browser.close();
  console.log(`wrote ${path}`);
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} where the server says that it listens */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The server named no address in time.')), READY_WITHIN_MS);
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (part) => {
      said += part;
      const address = /https?:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.on('close', (code) => reject(new Error(`The server ended with ${code}.\n${said}`)));
  });
}
