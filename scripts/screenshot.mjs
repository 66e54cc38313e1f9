// Takes a picture of a running page: node scripts/screenshot.mjs URL FILE.png [--dark] [--width 1280] [--height 800] [--wait SELECTOR]
// Examples: the README's picture is `npm start`, then this with the address that it prints and docs/timeline.png.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    wait: { type: 'string', default: '.lane-name' },
  },
});
const [url, file] = positionals;
if (url === undefined || file === undefined) {
  console.error(
    'Name the address of a running page and the file to write: node scripts/screenshot.mjs http://127.0.0.1:4000/ docs/timeline.png',
  );
  process.exit(1);
}

const found = await ensureBrowser({ env: process.env, log: (line) => console.log(line) });
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    locale: 'en-GB',
  });
  await page.goto(url);
  await page.locator(values.wait).first().waitFor();
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
  await page.screenshot({ path: file });
  console.log(`${file}: ${values.width} × ${values.height}, ${values.dark ? 'dark' : 'light'}`);
} finally {
  await browser.close();
}
