// @ts-check
import { join, resolve } from 'node:path';
import { ensure, start } from './neo4j.mjs';

/**
 * Runs a Neo4j of our own whose data lie in the store's folder, and names it in the environment for the server that starts next in this
 * process. It ends with this process.
 * @param {{ args: string[], env: NodeJS.ProcessEnv, log: (line: string) => void }} given `args`: the options of npm start
 * @throws {Error} when a Neo4j is named already, when Java or Maven is missing, or when it does not start
 */
export async function runOwnNeo4j({ args, env, log }) {
  if (env.NEO4J_URI) throw new Error('--neo4j runs a Neo4j of our own, but NEO4J_URI names another. Leave out one of the two.');
  const installed = await ensure({ env, log });
  if (installed === null)
    throw new Error('--neo4j needs Java 17 or newer and Maven (see above). Without --neo4j the embedded engine is used.');
  const running = await start(installed, { log, home: join(resolve(dataFolder(args)), 'neo4j') });
  Object.assign(env, { NEO4J_URI: running.uri, NEO4J_USER: running.user, NEO4J_PASSWORD: running.password });
}

/** @param {string[]} args @returns {string} */
function dataFolder(args) {
  const joined = args.find((arg) => arg.startsWith('--data='));
  const at = args.indexOf('--data');
  return joined?.slice('--data='.length) ?? (at >= 0 ? args[at + 1] : undefined) ?? 'data';
}
