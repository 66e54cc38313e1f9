import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import type { Door } from '../schema/door.ts';
import { openEmbedded } from '../schema/engines/embedded/open-embedded.ts';
import { openNeo4j } from '../schema/engines/neo4j/open-neo4j.ts';
import { DemarcheError } from '../schema/errors.ts';
import { findPackageRoot } from '../schema/package-root.ts';
import { openStore as openStoreOfCommand } from '../seed/cli/open-store.ts';
import { findRunningServer } from '../seed/cli/running-server.ts';
import { storeSettings } from '../seed/cli/store-settings.ts';
import { loadGazetteer } from '../seed/gazetteer/load-gazetteer.ts';
import { createIngest } from '../seed/ingest/create-ingest.ts';
import { foldStore } from '../seed/ingest/fold-store.ts';
import { ingestArticle } from '../seed/ingest/ingest-article.ts';
import type { IngestDeps } from '../seed/ingest/ingest-deps.ts';
import { READER_NAME } from '../seed/ingest/reader-name.ts';
import { languages } from '../seed/languages/languages.ts';
import { readArticle } from '../seed/read-article.ts';
import { createServer } from './create-server.ts';
import { createTurns } from './create-turns.ts';
import { exportCommand } from './exports/export-command.ts';
import { USUAL_LIMITS } from './limits/limits.ts';
import { listenFrom } from './listen-from.ts';
import { type Config, readConfig } from './read-config.ts';
import type { GivenArticle, Reader } from './reader.ts';
import { removeServerFile, writeServerFile } from './server-file.ts';

const GRACE_MS = 10_000;
const say = (line: string): void => console.log(line);

/** The store, as the settings name it. */
async function openStore({ data, neo4j }: Config): Promise<Door> {
  await mkdir(data, { recursive: true });
  return neo4j === null ? openEmbedded({ dir: data, pid: process.pid, log: say }) : openNeo4j(neo4j);
}

/** The seed's functions, with writers one after another. */
function readerOver(deps: IngestDeps): Reader {
  const { preview, ingest, dateArticle } = createIngest(deps);
  const inTurn = createTurns();
  return {
    preview,
    ingest: (given) => inTurn(() => ingest(given)),
    dateArticle: (id, published) => inTurn(() => dateArticle(id, published)),
  };
}

/** The one command that files all of an embedded store in a Neo4j, from its journal; also while the server runs. */
const moveCommand = (data: string): string =>
  `NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=... npx demarche import ${join(data, 'journal.jsonl')}`;

/** An article of which nothing is known beside its text. */
const onlyText = (text: string): GivenArticle => ({
  text,
  outlet: null,
  url: null,
  title: null,
  published: null,
  lang: null,
  sources: null,
  kind: null,
  access: null,
});

/** Reads the examples into a store, saying how far it is. `mark` stands in the data folder until all are read, so that the next start goes on where this one was broken off. */
async function readExamples(folder: string, mark: string, deps: IngestDeps): Promise<void> {
  await writeFile(mark, '');
  const names = (await readdir(folder)).filter((name) => /\.(md|txt)$/.test(name)).sort();
  for (const [at, name] of names.entries()) {
    const { claims } = await ingestArticle(onlyText(await readFile(join(folder, name), 'utf8')), deps);
    say(`  example ${at + 1} of ${names.length}: ${name}, ${claims} claims`);
  }
  await rm(mark);
}

async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  const root = findPackageRoot(import.meta.url, existsSync);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const data = resolve(config.data);
  const door = await openStore({ ...config, data });

  const kit = { gazetteer: loadGazetteer(join(root, 'seed/gazetteer/data')), languages };
  const deps: IngestDeps = {
    door,
    readArticle: (input) => readArticle(input, kit),
    reader: READER_NAME,
    clock: () => new Date().toISOString(),
    by: 'api',
  };
  const mark = join(data, 'examples-unfinished');
  if (config.examples && ((await door.state()).appended === 0 || existsSync(mark))) {
    say('The store is empty: reading the examples (--no-examples leaves them out).');
    await readExamples(join(root, 'examples'), mark, { ...deps, by: 'examples' });
  }
  await foldStore(door);

  const move = door.engine.name === 'neo4j' ? null : moveCommand(config.data);
  const token = randomBytes(24).toString('base64url');
  const built = join(root, 'dist/web');
  const { http, drain } = createServer({
    door,
    reader: readerOver(deps),
    log,
    now: Date.now,
    newId: randomUUID,
    config: { version, token, move, webFolder: existsSync(built) ? built : null, limits: USUAL_LIMITS },
  });
  const port = await listenFrom(http, config.port);
  await writeServerFile(data, { port, pid: process.pid, token, startedAt: new Date().toISOString() });

  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await drain(GRACE_MS);
    await removeServerFile(data, process.pid);
    await door.close();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);

  if (config.port !== 0 && port !== config.port) say(`Port ${config.port} is taken: using ${port}.`);
  say(`Engine: ${door.engine.name} ${door.engine.version}, store: ${config.neo4j?.uri ?? data}`);
  if (move !== null) say(`To move everything to Neo4j: ${move}`);
  say(`Démarche ${version} on http://127.0.0.1:${port}  (GraphQL: /graphql)`);
}

/** A file's text, or null where there is none to be read. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a process of that number runs (one that is not ours to signal runs too). */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** `demarche export --format`: the bin hands it to this room, since answers are its own. */
function exportHere(args: readonly string[]): Promise<void> {
  const settingsOf = (data: string | undefined) => storeSettings(data, process.env);
  const sayBeside = (line: string): void => console.error(line);
  // Whoever read the export has enough (`| head`).
  process.stdout.on('error', () => process.exit(0));
  return exportCommand(args, {
    findServer: async (data) => {
      const { dir, neo4j } = settingsOf(data);
      return neo4j === null ? findRunningServer(dir, { readText, isAlive, fetch }) : null;
    },
    openDoor: async (data) => {
      const door = await openStoreOfCommand(settingsOf(data), { pid: process.pid, log: sayBeside });
      await foldStore(door);
      return door;
    },
    fetch,
    write: (piece) => new Promise((resolve) => process.stdout.write(piece, () => resolve())),
    say: sayBeside,
    now: Date.now,
  });
}

const [command, ...rest] = process.argv.slice(2);
const run = command === 'export' ? exportHere(rest) : main();
run.catch((error: unknown) => {
  console.error(error instanceof DemarcheError ? `${error.code}: ${error.message}` : error);
  process.exit(1);
});
