// @ts-check
// Brings a browser for the tests: the system's own Chrome or Chromium, else the one inside the npm package @sparticuz/chromium,
// unpacked once into a cache folder outside the repository. Run by itself it says what it found.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './cache-folder.mjs';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string>, version: string, from: string }} FoundBrowser */

const SYSTEM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * What every page of ours is tested under. No flag that weakens web security: the pages must hold with it on.
 * The sandbox is off only where it cannot work (root without user namespaces, as in containers).
 */
const ARGS = ['--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage', '--no-pings', '--disable-domain-reliability'];

/** The marker is written last: a folder without it was interrupted, and is begun again. */
const MARKER = '.complete';

/**
 * Finds or unpacks a browser that starts.
 * @param {{ env: Record<string, string | undefined>, log: (line: string) => void }} given
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} that says what was tried, when none starts
 */
export async function ensureBrowser({ env, log }) {
  const tried = [];
  for (const path of systemBrowsers(env)) {
    const found = await tryBrowser(path, {}, 'the system');
    if (typeof found !== 'string') return found;
    tried.push(`${path}: ${found}`);
  }
  const folder = await unpackChromium(env, log);
  const libraries = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const own = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const found = await tryBrowser(join(folder, 'chromium'), own, '@sparticuz/chromium');
  if (typeof found !== 'string') return found;
  tried.push(`@sparticuz/chromium: ${found}`);
  throw new Error(`No browser starts here.\n  ${tried.join('\n  ')}\nInstall Chrome or Chromium, or name one in DEMARCHE_TEST_BROWSER.`);
}

/** @param {Record<string, string | undefined>} env @returns {string[]} */
function systemBrowsers(env) {
  if (env.DEMARCHE_TEST_BROWSER) return [env.DEMARCHE_TEST_BROWSER];
  const where = process.platform === 'win32' ? 'where' : 'which';
  const onPath = SYSTEM_NAMES.map((name) => spawnSync(where, [name], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim() ?? '');
  return [...onPath.filter(Boolean), ...SYSTEM_PATHS.filter((path) => existsSync(path))];
}

/**
 * Asks a browser for its version; answers why not, in words, when it does not start.
 * @param {string} executablePath @param {Record<string, string>} env @param {string} from
 * @returns {Promise<FoundBrowser | string>}
 */
async function tryBrowser(executablePath, env, from) {
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const root = process.getuid?.() === 0;
    return { executablePath, args: root ? [...ARGS, '--no-sandbox'] : ARGS, env, version: stdout.trim(), from };
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
  }
}

/**
 * Unpacks the browser of the npm package, with the libraries and the font that come inside it.
 * The package unpacks to the system's temporary folder, so it runs in a process whose temporary folder is the cache.
 * @param {Record<string, string | undefined>} env @param {(line: string) => void} log
 * @returns {Promise<string>} the folder
 */
async function unpackChromium(env, log) {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(join(require.resolve('@sparticuz/chromium'), '../../../package.json'), 'utf8'));
  const folder = join(cacheFolder(env), `chromium-${version}-${process.platform}-${process.arch}`);
  if (existsSync(join(folder, MARKER))) return folder;
  log(`unpacking the browser of @sparticuz/chromium ${version} into ${folder} (once)`);
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(join(unfinished, 'fontcache'), { recursive: true });
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConf(folder));
  writeFileSync(join(unfinished, MARKER), '');
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return folder;
}

/** @param {string} folder @returns {string} a fontconfig file that knows only the font beside the browser, so that pictures do not depend on the machine */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fontcache')}</cachedir>
</fontconfig>
`;
}

if (process.argv[1] === import.meta.filename) {
  const found = await ensureBrowser({ env: process.env, log: (line) => console.log(line) });
  console.log(`${found.version} (${found.from}): ${found.executablePath}`);
}
