import { Command } from 'commander';
import { createPageReader } from '../html/create-page-reader.ts';
import type { IngestDeps, ReadArticle } from '../ingest/ingest-deps.ts';
import { READER_NAME } from '../ingest/reader-name.ts';
import { languageCode } from '../text/detect-language.ts';
import { publicationDate } from '../text/publication-date.ts';
import { type AddedFile, addFiles } from './add-files.ts';
import type { GivenForAll } from './article-of-file.ts';
import { dryFiler, type Filer, serverFiler, storeFiler } from './filer.ts';
import { findFiles, type ListFolder } from './find-files.ts';
import { openStore } from './open-store.ts';
import { postArticle } from './post-article.ts';
import { addedLine, endLine, stoppedLine } from './print-added.ts';
import type { Progress } from './progress.ts';
import { findRunningServer, type ServerEffects } from './running-server.ts';
import { type StoreSettings, storeSettings } from './store-settings.ts';

/** Whether somebody pressed Ctrl-C since. `end`: from now on it does again what it usually does. */
export type Interruption = { isTold: () => boolean; end: () => void };

/** What commands that write touch. `say` writes a line to standard error, `write` to standard output. `fail` sets the exit status (1 where none is given). */
export type StoreEffects = ServerEffects & {
  readBytes: (file: string) => Uint8Array;
  write: (text: string) => void;
  say: (line: string) => void;
  fail: (status?: number) => void;
  listFolder: ListFolder;
  hearInterruption: () => Interruption;
  progress: (files: number) => Progress;
  env: Readonly<Record<string, string | undefined>>;
  pid: number;
  clock: () => string;
  readArticle: () => ReadArticle;
};

type AddOptions = {
  published?: string;
  outlet?: string;
  title?: string;
  url?: string;
  lang?: string;
  data?: string;
  dryRun?: true;
  json?: true;
};

/** The command `add`: reads articles and files them, through the server of the data folder where one runs. */
export function createAddCommand(effects: StoreEffects): Command {
  return new Command('add')
    .description('read articles and file them; what is there already is not filed twice')
    .argument(
      '<files...>',
      'text in UTF-8, with or without front matter, pages of the web (.html), folders of these, or - for standard input',
    )
    .option('--published <date>', 'when it was published: 2025-08-20, or with a time; without it relative dates stay unresolved')
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its headline')
    .option('--url <address>', 'where it was found')
    .option('--lang <code>', 'the language of the article: id or en; found out when not given')
    .option('--data <dir>', 'the folder of the store (DEMARCHE_DATA, or "data", when not given); NEO4J_URI names a Neo4j instead')
    .option('--dry-run', 'only read; file nothing')
    .option('--json', 'print one JSON object a file')
    .action((files: string[], options: AddOptions) => runAdd(files, options, effects));
}

async function runAdd(paths: readonly string[], options: AddOptions, effects: StoreEffects): Promise<void> {
  const given = givenForAll(options);
  const { files, passedOver } = findFiles(paths, effects.listFolder);
  const filer = await openFiler(options, effects);
  const progress = effects.progress(files.length);
  const pages = createPageReader();
  const interruption = effects.hearInterruption();
  const print = (one: AddedFile) => effects.write(options.json ? `${JSON.stringify(one)}\n` : addedLine(one));
  const ended = (one: AddedFile): void => progress.around(() => print(one));
  const passed = passedOver.map((one): AddedFile => ({ ...one, outcome: 'passed over' }));
  let added: AddedFile[] = [];
  try {
    for (const one of passed) ended(one);
    added = await addFiles(files, given, filer, {
      readBytes: effects.readBytes,
      readPage: pages.read,
      isInterrupted: interruption.isTold,
      began: progress.began,
      ended,
    });
  } finally {
    progress.end();
    await pages.end();
    const { changed } = await filer.end();
    interruption.end();
    if (!options.json) effects.write(endLine([...added, ...passed], changed));
  }
  if (added.some(({ outcome }) => outcome === 'refused')) effects.fail();
  if (added.length < files.length) {
    effects.write(
      options.json
        ? `${JSON.stringify({ interrupted: true, done: added.length, left: files.length - added.length })}\n`
        : stoppedLine(added.length, files.length),
    );
    effects.fail(INTERRUPTED);
  }
}

/** The exit status of what Ctrl-C ended, as shells have it. */
const INTERRUPTED = 130;

/** What was given for all files. @throws DemarcheError BAD_DATE, UNKNOWN_LANGUAGE: before anything is opened. */
const givenForAll = ({ published, outlet, title, url, lang }: AddOptions): GivenForAll => ({
  published: published === undefined ? null : publicationDate(published),
  outlet: outlet ?? null,
  title: title ?? null,
  url: url ?? null,
  lang: lang === undefined ? null : languageCode(lang),
  sources: null,
  kind: null,
  access: null,
});

/** Where articles go: nowhere (`--dry-run`), to the server that holds the folder, or into the store itself. */
async function openFiler({ data, dryRun }: AddOptions, effects: StoreEffects): Promise<Filer> {
  if (dryRun) return dryFiler(effects.readArticle());
  const settings = storeSettings(data, effects.env);
  const server = settings.neo4j === null ? await findRunningServer(settings.dir, effects) : null;
  if (server !== null) {
    effects.say(`The server on port ${server.port} holds ${settings.dir}; it does the filing.`);
    return serverFiler((article) => postArticle(server, article, effects.fetch));
  }
  return storeFiler(await depsFor(settings, effects));
}

async function depsFor(settings: StoreSettings, effects: StoreEffects): Promise<IngestDeps> {
  const door = await openStore(settings, { pid: effects.pid, log: effects.say });
  return { door, readArticle: effects.readArticle(), reader: READER_NAME, clock: effects.clock, by: 'command line' };
}
