// @ts-check
// npm start: checks Node, installs and builds what changed, then runs the server in this process. Needs no package to be installed.
import { checkNode } from './check-node.mjs';

checkNode();
const { dirname, join } = await import('node:path');
const { fileURLToPath, pathToFileURL } = await import('node:url');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { ensureBuilt } = await import('./ensure-built.mjs');

const HELP = `Usage: npm start [-- options]

Serves the page and the GraphQL API on http://127.0.0.1:4000 (or the next free port).

  --port N        the port to listen on (or PORT); 4000 when absent
  --data DIR      the folder of the store; "data" when absent
  --no-examples   do not read the examples into an empty store
  --neo4j         fetch and run a Neo4j of our own and keep the store there (needs Java 17+ and Maven)
  --help          this text

A Neo4j that runs already: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.
`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (/** @type {string} */ line) => console.log(line);
try {
  ensureInstalled({ root, dev: false, log });
  ensureBuilt({ root, parts: ['server', 'web'], log });
  if (args.includes('--neo4j')) await (await import('./run-own-neo4j.mjs')).runOwnNeo4j({ args, env: process.env, log });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const main = join(root, 'dist', 'server', 'api', 'main.js');
process.argv = [process.execPath, main, ...args];
await import(pathToFileURL(main).href);
