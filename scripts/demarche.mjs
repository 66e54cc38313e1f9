#!/usr/bin/env node
// @ts-check
// The command `demarche`: builds what changed (said on standard error), then runs the command line of the reader in this process.
import { checkNode } from './check-node.mjs';

checkNode();
const { dirname, join } = await import('node:path');
const { fileURLToPath, pathToFileURL } = await import('node:url');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { ensureBuilt } = await import('./ensure-built.mjs');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (/** @type {string} */ line) => console.error(line);
try {
  ensureInstalled({ root, dev: false, log });
  ensureBuilt({ root, parts: ['server'], log });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// Events in a format of their own are answers, which the room `api` writes; everything else is the reader's.
const isAnswer = process.argv[2] === 'export' && process.argv.some((word) => word === '--format' || word.startsWith('--format='));
const main = join(root, 'dist', 'server', isAnswer ? 'api' : 'seed', 'main.js');
process.argv = [process.execPath, main, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
