// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what is brought once and kept outside the repository: `DEMARCHE_CACHE`, else `~/.cache/demarche` (or under `XDG_CACHE_HOME`).
 * @param {Record<string, string | undefined>} env
 * @returns {string}
 */
export function cacheFolder(env) {
  return env.DEMARCHE_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'demarche');
}
